# Each part returns its height and how many of its members are uneven.
def countUneven(root, slack):
    def measure(node):
        if node is None:
            return 0, 0
        left, uneven_left = measure(node.left)
        right, uneven_right = measure(node.right)
        return max(left, right) + 1, uneven_left + uneven_right + (abs(left - right) > slack)

    return measure(root)[1]
