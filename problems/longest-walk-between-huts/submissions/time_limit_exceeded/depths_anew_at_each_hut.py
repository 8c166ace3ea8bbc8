# Slow: at each hut, works out the depths of both parts from scratch.
def depth(hut):
    return 1 + max(depth(hut.left), depth(hut.right)) if hut else 0


def longestWalk(root):
    if root is None:
        return 0
    here = depth(root.left) + depth(root.right)
    return max(here, longestWalk(root.left), longestWalk(root.right))
