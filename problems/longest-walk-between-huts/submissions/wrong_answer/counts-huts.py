# Mistake: counts the huts of the walk instead of its trails.
def longestWalk(root):
    longest = 0

    def depth(hut):
        nonlocal longest
        if hut is None:
            return 0
        left, right = depth(hut.left), depth(hut.right)
        longest = max(longest, left + right + 1)
        return 1 + max(left, right)

    depth(root)
    return longest
