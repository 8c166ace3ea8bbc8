# Slow: goes from each factory all the way down to the mouth, and counts who passes each point.
from collections import Counter


def filterPoint(root, factories):
    parent = {}
    depth = {}
    row = [(root, None)] if root else []
    for node, above in row:
        parent[node.val] = above
        depth[node.val] = 0 if above is None else depth[above] + 1
        if node.left:
            row.append((node.left, node.val))
        if node.right:
            row.append((node.right, node.val))
    wanted = set(factories)
    passing = Counter()
    for number in wanted:
        if number not in parent:
            return -1
        while number is not None:
            passing[number] += 1
            number = parent[number]
    return max((number for number in passing if passing[number] == len(wanted)), key=depth.get)
