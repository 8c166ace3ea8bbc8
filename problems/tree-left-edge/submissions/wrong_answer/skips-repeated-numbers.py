# Mistake: remembers what was seen by number instead of by row, so a number that repeats is left out.
def leftEdge(root):
    edge = []
    row = [root] if root else []
    while row:
        if row[0].val not in edge:
            edge.append(row[0].val)
        row = [child for node in row for child in (node.left, node.right) if child]
    return edge
