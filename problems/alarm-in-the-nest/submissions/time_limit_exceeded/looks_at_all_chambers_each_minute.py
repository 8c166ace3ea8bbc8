# Slow: goes through all chambers for each minute.
def minutesToAll(root, start):
    chambers = [root]
    for node in chambers:
        chambers += [child for child in (node.left, node.right) if child]
    reached = {node for node in chambers if node.val == start}
    minutes = 0
    while len(reached) < len(chambers):
        more = set()
        for node in chambers:
            for child in (node.left, node.right):
                if child and node in reached:
                    more.add(child)
                if child and child in reached:
                    more.add(node)
        reached |= more
        minutes += 1
    return minutes
