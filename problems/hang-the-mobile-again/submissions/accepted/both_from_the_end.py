# Reads both lists from their ends; the stack holds the ornaments whose left side has not begun.
from prep_types import TreeNode


def hangAgain(leftToRight, packed):
    if not packed:
        return None
    root = TreeNode(packed[-1])
    stack = [root]
    place = len(leftToRight) - 1
    for number in reversed(packed[:-1]):
        ornament = TreeNode(number)
        above = stack[-1]
        if above.val != leftToRight[place]:
            above.right = ornament
        else:
            while stack and stack[-1].val == leftToRight[place]:
                above = stack.pop()
                place -= 1
            above.left = ornament
        stack.append(ornament)
    return root
