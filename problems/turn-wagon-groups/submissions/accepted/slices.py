# Copies the codes, reverses slices from the rear, and writes them back into the nodes.
def turnGroups(train, k):
    codes = []
    node = train
    while node:
        codes.append(node.val)
        node = node.next
    for end in range(len(codes), k - 1, -k):
        codes[end - k : end] = codes[end - k : end][::-1]
    node = train
    for code in codes:
        node.val = code
        node = node.next
    return train
