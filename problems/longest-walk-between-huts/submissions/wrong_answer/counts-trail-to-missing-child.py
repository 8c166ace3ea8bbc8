# Mistake: adds the two trails to the children although one of the children may be missing.
def longestWalk(root):
    longest = 0

    def height(hut):
        nonlocal longest
        if hut is None or (hut.left is None and hut.right is None):
            return 0
        left, right = height(hut.left), height(hut.right)
        longest = max(longest, left + right + 2)
        return 1 + max(left, right)

    height(root)
    return longest
