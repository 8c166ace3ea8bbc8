# Mistake: goes left or right by comparing numbers, as if the tree were a search tree.
def filterPoint(root, factories):
    numbers = set()
    open_nodes = [root]
    while open_nodes:
        node = open_nodes.pop()
        if node:
            numbers.add(node.val)
            open_nodes += [node.left, node.right]
    if not numbers.issuperset(factories):
        return -1
    node = root
    while True:
        if max(factories) < node.val and node.left:
            node = node.left
        elif min(factories) > node.val and node.right:
            node = node.right
        else:
            return node.val
