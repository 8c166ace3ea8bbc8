# Mistake: of bicycles with the same work takes the lowest number, and not the one that was brought in first.
import heapq


def repairOrder(brought, work):
    arrivals = sorted(range(len(brought)), key=lambda i: brought[i])
    waiting, order, clock, arrived = [], [], 0, 0
    while len(order) < len(brought):
        if not waiting:
            clock = max(clock, brought[arrivals[arrived]])
        while arrived < len(arrivals) and brought[arrivals[arrived]] <= clock:
            heapq.heappush(waiting, (work[arrivals[arrived]], arrivals[arrived]))
            arrived += 1
        minutes, i = heapq.heappop(waiting)
        order.append(i)
        clock += minutes
    return order
