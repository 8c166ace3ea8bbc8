# Mistake: starts with a difference of 10^9 as if it were infinite, but sizes can be twice as far apart.
def nearestDrills(root, wanted):
    nearest = []
    for size in wanted:
        best, least = 0, 10**9
        node = root
        while node:
            difference = abs(node.val - size)
            if difference < least or (difference == least and node.val < best):
                best, least = node.val, difference
            node = node.left if size < node.val else node.right
        nearest.append(best)
    return nearest
