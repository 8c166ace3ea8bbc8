# Slow: for each row, walks the tree from the root until it finds a node of that depth.
def firstAt(root, wanted):
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            continue
        if depth == wanted:
            return node
        stack.append((node.right, depth + 1))
        stack.append((node.left, depth + 1))
    return None


def leftEdge(root):
    edge = []
    while True:
        node = firstAt(root, len(edge))
        if node is None:
            return edge
        edge.append(node.val)
