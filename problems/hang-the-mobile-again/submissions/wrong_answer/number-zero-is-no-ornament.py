# Mistake: tests the topmost number by its truth, so a part below number 0 is taken for empty.
from prep_types import TreeNode


def hangAgain(leftToRight, packed):
    places = {number: place for place, number in enumerate(leftToRight)}

    def hang(start, end, last):
        top = packed[last] if start < end else None
        if not top:
            return None
        at = places[top]
        right = hang(at + 1, end, last - 1)
        left = hang(start, at, last - (end - at))
        return TreeNode(top, left, right)

    return hang(0, len(leftToRight), len(packed) - 1)
