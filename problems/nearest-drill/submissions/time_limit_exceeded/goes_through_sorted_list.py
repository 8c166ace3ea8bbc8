# Slow: makes a sorted list of the sizes, and goes through all of it for each wanted size.
def nearestDrills(root, wanted):
    sizes = []

    def collect(node):
        if node:
            collect(node.left)
            sizes.append(node.val)
            collect(node.right)

    collect(root)
    return [min(sizes, key=lambda other: abs(other - size)) for size in wanted]
