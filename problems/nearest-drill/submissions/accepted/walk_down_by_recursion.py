def nearestDrills(root, wanted):
    def nearest(node, size, best):
        if node is None:
            return best
        difference, least = abs(node.val - size), abs(best - size)
        if difference < least or (difference == least and node.val < best):
            best = node.val
        return nearest(node.left if size < node.val else node.right, size, best)

    return [nearest(root, size, root.val) for size in wanted]
