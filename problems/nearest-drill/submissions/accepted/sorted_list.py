# Writes the tree into a sorted list, and searches that by halves.
from bisect import bisect_left


def nearestDrills(root, wanted):
    sizes = []
    path = []
    node = root
    while node or path:
        while node:
            path.append(node)
            node = node.left
        node = path.pop()
        sizes.append(node.val)
        node = node.right

    nearest = []
    for size in wanted:
        place = bisect_left(sizes, size)
        around = sizes[max(0, place - 1) : place + 1]
        nearest.append(min(around, key=lambda other: abs(other - size)))
    return nearest
