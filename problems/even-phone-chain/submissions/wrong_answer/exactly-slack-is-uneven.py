# Mistake: takes a difference of exactly slack for uneven.
def countUneven(root, slack):
    uneven = 0

    def height(node):
        nonlocal uneven
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        if abs(left - right) >= max(slack, 1):
            uneven += 1
        return max(left, right) + 1

    height(root)
    return uneven
