# Mistake: tests a bound by its truth, so the bound 0 counts as none.
def isSearchTree(root):
    stack = [(root, None, None)]
    while stack:
        node, low, high = stack.pop()
        if not node:
            continue
        if low and node.val < low:
            return False
        if high and node.val >= high:
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
