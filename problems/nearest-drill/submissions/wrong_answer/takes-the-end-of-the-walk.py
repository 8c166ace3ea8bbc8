# Mistake: takes the node at which a search for the wanted size ends.
def nearestDrills(root, wanted):
    nearest = []
    for size in wanted:
        node = root
        while node.val != size:
            below = node.left if size < node.val else node.right
            if below is None:
                break
            node = below
        nearest.append(node.val)
    return nearest
