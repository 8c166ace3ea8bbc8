# Mistake: takes the place in the whole list for the size of the left side, which holds only for parts that begin at 0.
from prep_types import TreeNode


def hangAgain(leftToRight, packed):
    places = {number: place for place, number in enumerate(leftToRight)}

    def hang(start, end, part):
        if start >= end or not part:
            return None
        top = part[-1]
        at = places[top]
        return TreeNode(top, hang(start, at, part[:at]), hang(at + 1, end, part[at:-1]))

    return hang(0, len(leftToRight), packed)
