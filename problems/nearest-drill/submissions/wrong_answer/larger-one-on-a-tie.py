# Mistake: of two sizes that are equally near, takes the larger one.
def nearestDrills(root, wanted):
    nearest = []
    for size in wanted:
        best = root.val
        node = root
        while node:
            best = min(best, node.val, key=lambda other: (abs(other - size), -other))
            node = node.left if size < node.val else node.right
        nearest.append(best)
    return nearest
