# Mistake: tests the way to the start by its truth, so that a way of 0 is taken for none.
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
            furthest = max(furthest, left, right)
        elif way_left:
            way = way_left + 1
            furthest = max(furthest, way + right)
        elif way_right:
            way = way_right + 1
            furthest = max(furthest, way + left)
        return max(left, right) + 1, way

    walk(root)
    return furthest
