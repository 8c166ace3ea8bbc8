# Mistake: looks into the right part only where there is no left part at all.
def leftEdge(root):
    edge = []
    row = [root] if root else []
    while row:
        edge.append(row[0].val)
        below = []
        for node in row:
            if node.left:
                below.append(node.left)
            elif node.right:
                below.append(node.right)
        row = below
    return edge
