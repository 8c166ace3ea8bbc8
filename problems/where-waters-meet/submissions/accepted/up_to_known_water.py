# Notes the parents, goes up from each factory to where an earlier one has been, and keeps the highest of these places.
def filterPoint(root, factories):
    nodes = {}
    parent = {}
    depth = {}
    row = [(root, None, 0)] if root else []
    for node, above, level in row:
        nodes[node.val] = node
        parent[node] = above
        depth[node] = level
        if node.left:
            row.append((node.left, node, level + 1))
        if node.right:
            row.append((node.right, node, level + 1))
    if any(number not in nodes for number in factories):
        return -1
    meeting = nodes[factories[0]]
    passed = set()
    node = meeting
    while node:
        passed.add(node)
        node = parent[node]
    for number in factories:
        node = nodes[number]
        while node not in passed:
            passed.add(node)
            node = parent[node]
        if depth[node] < depth[meeting]:
            meeting = node
    return meeting.val
