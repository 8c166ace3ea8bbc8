# Mistake: checks that the keys ascend in order, which also holds with an equal key in the left part.
def isSearchTree(root):
    path = []
    previous = None
    node = root
    while node or path:
        while node:
            path.append(node)
            node = node.left
        node = path.pop()
        if previous is not None and node.val < previous:
            return False
        previous = node.val
        node = node.right
    return True
