# Mistake: judges only members who call two others.
def countUneven(root, slack):
    uneven = 0

    def height(node):
        nonlocal uneven
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        if node.left and node.right and abs(left - right) > slack:
            uneven += 1
        return max(left, right) + 1

    height(root)
    return uneven
