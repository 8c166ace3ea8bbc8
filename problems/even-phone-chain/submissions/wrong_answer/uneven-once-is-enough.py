# Mistake: gives up a part as soon as one of its members is uneven, and misses those above.
def countUneven(root, slack):
    uneven = 0

    def height(node):
        nonlocal uneven
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        if left < 0 or right < 0:
            return -1
        if abs(left - right) > slack:
            uneven += 1
            return -1
        return max(left, right) + 1

    height(root)
    return uneven
