def isSearchTree(root):
    stack = [(root, None, None)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if low is not None and node.val < low:
            return False
        if high is not None and node.val >= high:
            return False
        stack.append((node.right, node.val, high))
        stack.append((node.left, low, node.val))
    return True
