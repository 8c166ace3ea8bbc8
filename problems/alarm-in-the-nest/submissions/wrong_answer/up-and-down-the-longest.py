# Mistake: adds the way up to the root and the height of the tree, even if the deepest chamber is on the same side.
def minutesToAll(root, start):
    def height(node):
        return 1 + max(height(node.left), height(node.right)) if node else -1

    def find(node, depth):
        if node is None:
            return None
        if node.val == start:
            return node, depth
        return find(node.left, depth + 1) or find(node.right, depth + 1)

    node, depth = find(root, 0)
    if depth == 0:
        return height(root)
    return max(height(node), depth + height(root))
