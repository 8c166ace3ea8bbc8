# Mistake: swaps the first and the last wagon of each group, and leaves those between them.
def turnGroups(train, k):
    nodes = []
    node = train
    while node:
        nodes.append(node)
        node = node.next
    end = len(nodes)
    while end >= k:
        first, last = nodes[end - k], nodes[end - 1]
        first.val, last.val = last.val, first.val
        end -= k
    return train
