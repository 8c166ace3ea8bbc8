from bisect import insort


# The waiting bicycles in a sorted list, the next one at its end.
def repairOrder(brought, work):
    arrivals = sorted(range(len(brought)), key=lambda i: brought[i], reverse=True)
    waiting = []
    order = []
    clock = 0
    while arrivals or waiting:
        if not waiting:
            clock = max(clock, brought[arrivals[-1]])
        while arrivals and brought[arrivals[-1]] <= clock:
            i = arrivals.pop()
            insort(waiting, (-work[i], -brought[i], -i))
        minutes, _, i = waiting.pop()
        order.append(-i)
        clock -= minutes
    return order
