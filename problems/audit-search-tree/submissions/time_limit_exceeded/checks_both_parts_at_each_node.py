# Slow: at each node, goes through both of its parts.
def keysBelow(top):
    keys = []
    stack = [top]
    while stack:
        node = stack.pop()
        if node:
            keys.append(node.val)
            stack.append(node.left)
            stack.append(node.right)
    return keys


def isSearchTree(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if not node:
            continue
        if any(key >= node.val for key in keysBelow(node.left)):
            return False
        if any(key < node.val for key in keysBelow(node.right)):
            return False
        stack.append(node.left)
        stack.append(node.right)
    return True
