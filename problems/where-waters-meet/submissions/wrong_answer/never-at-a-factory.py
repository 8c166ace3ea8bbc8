# Mistake: lets the filter stand only where two streams with factories come together, or right at a single factory.
def filterPoint(root, factories):
    wanted = set(factories)
    meeting = -1

    def count(node):
        nonlocal meeting
        if node is None:
            return 0
        left, right = count(node.left), count(node.right)
        if left + right == len(wanted) and left and right and meeting == -1:
            meeting = node.val
        if len(wanted) == 1 and node.val in wanted:
            meeting = node.val
        return left + right + (node.val in wanted)

    count(root)
    return meeting
