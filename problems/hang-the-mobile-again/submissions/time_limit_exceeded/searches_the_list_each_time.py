# Slow: for each ornament, searches the list for its place.
from prep_types import TreeNode


def hangAgain(leftToRight, packed):
    def hang(start, end):
        if start >= end:
            return None
        number = packed.pop()
        at = leftToRight.index(number)
        right = hang(at + 1, end)
        return TreeNode(number, hang(start, at), right)

    return hang(0, len(leftToRight))
