def leftEdge(root):
    edge = []
    row = [root] if root else []
    while row:
        edge.append(row[0].val)
        below = []
        for node in row:
            if node.left:
                below.append(node.left)
            if node.right:
                below.append(node.right)
        row = below
    return edge
