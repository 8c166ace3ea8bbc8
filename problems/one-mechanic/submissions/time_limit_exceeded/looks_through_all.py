# Slow: looks through all waiting bicycles for each choice, O(n^2).
def repairOrder(brought, work):
    left = set(range(len(brought)))
    order = []
    clock = 0
    while left:
        waiting = [i for i in left if brought[i] <= clock]
        if not waiting:
            clock = min(brought[i] for i in left)
            continue
        chosen = min(waiting, key=lambda i: (work[i], brought[i], i))
        left.remove(chosen)
        order.append(chosen)
        clock += work[chosen]
    return order
