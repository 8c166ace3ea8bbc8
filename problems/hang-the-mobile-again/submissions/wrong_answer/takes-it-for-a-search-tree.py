# Mistake: takes the mobile for a search tree, and inserts the ornaments by number.
from prep_types import TreeNode


def hangAgain(leftToRight, packed):
    root = None
    for number in reversed(packed):
        ornament = TreeNode(number)
        if root is None:
            root = ornament
            continue
        above = root
        while True:
            if number < above.val:
                if above.left is None:
                    above.left = ornament
                    break
                above = above.left
            else:
                if above.right is None:
                    above.right = ornament
                    break
                above = above.right
    return root
