def minutesToAll(root, start):
    parent = {root: None}
    order = [root]
    source = root
    for node in order:
        if node.val == start:
            source = node
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)
    reached = {source}
    row = [source]
    minutes = 0
    while True:
        below = []
        for node in row:
            for other in (node.left, node.right, parent[node]):
                if other and other not in reached:
                    reached.add(other)
                    below.append(other)
        if not below:
            return minutes
        row = below
        minutes += 1
