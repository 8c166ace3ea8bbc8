# Slow: walks from the first wagon to each group, and to each wagon within it.
def turnGroups(train, k):
    def at(steps):
        node = train
        for _ in range(steps):
            node = node.next
        return node

    count = 0
    node = train
    while node:
        count += 1
        node = node.next
    end = count
    while end >= k:
        low, high = end - k, end - 1
        while low < high:
            left, right = at(low), at(high)
            left.val, right.val = right.val, left.val
            low += 1
            high -= 1
        end -= k
    return train
