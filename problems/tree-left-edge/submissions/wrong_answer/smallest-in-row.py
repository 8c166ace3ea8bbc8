# Mistake: takes the leftmost node for the one with the smallest number, as in a search tree.
def leftEdge(root):
    edge = []
    row = [root] if root else []
    while row:
        edge.append(min(node.val for node in row))
        row = [child for node in row for child in (node.left, node.right) if child]
    return edge
