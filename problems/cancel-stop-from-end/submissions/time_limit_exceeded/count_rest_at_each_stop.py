# Slow: at every stop, counts the stops that are left.
def cancelStop(stops, k):
    before = None
    node = stops
    while node is not None:
        left = 0
        rest = node
        while rest is not None:
            left += 1
            rest = rest.next
        if left == k:
            if before is None:
                return node.next
            before.next = node.next
            return stops
        before = node
        node = node.next
    return stops
