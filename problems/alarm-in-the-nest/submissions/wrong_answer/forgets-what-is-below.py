# Mistake: goes up from the start, and forgets the part below it.
def minutesToAll(root, start):
    furthest = 0

    def walk(node):
        nonlocal furthest
        if node is None:
            return 0, None
        left, way_left = walk(node.left)
        right, way_right = walk(node.right)
        way = None
        if node.val == start:
            way = 0
        elif way_left is not None:
            way = way_left + 1
            furthest = max(furthest, way + right)
        elif way_right is not None:
            way = way_right + 1
            furthest = max(furthest, way + left)
        return max(left, right) + 1, way

    walk(root)
    return furthest
