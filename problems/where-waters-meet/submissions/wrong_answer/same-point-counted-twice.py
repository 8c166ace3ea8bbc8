# Mistake: expects as many points as the list has numbers, though a number may be repeated.
def filterPoint(root, factories):
    wanted = set(factories)
    meeting = -1

    def count(node):
        nonlocal meeting
        if node is None:
            return 0
        found = count(node.left) + count(node.right) + (node.val in wanted)
        if found == len(factories) and meeting == -1:
            meeting = node.val
        return found

    count(root)
    return meeting
