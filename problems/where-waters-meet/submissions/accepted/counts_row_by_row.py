def filterPoint(root, factories):
    wanted = set(factories)
    order = [root] if root else []
    for node in order:
        if node.left:
            order.append(node.left)
        if node.right:
            order.append(node.right)
    found = {None: 0}
    for node in reversed(order):
        found[node] = found[node.left] + found[node.right] + (node.val in wanted)
        if found[node] == len(wanted):
            return node.val
    return -1
