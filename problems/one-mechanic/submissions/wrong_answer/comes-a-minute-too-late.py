# Mistake: a bicycle that comes at the minute in which a repair ends does not take part in the choice.
import heapq


def repairOrder(brought, work):
    arrivals = sorted((time, i) for i, time in enumerate(brought))
    waiting, order, clock, arrived = [], [], 0, 0
    while len(order) < len(brought):
        while arrived < len(arrivals) and arrivals[arrived][0] < clock:
            time, i = arrivals[arrived]
            heapq.heappush(waiting, (work[i], time, i))
            arrived += 1
        if not waiting:
            clock = max(clock, arrivals[arrived][0])
            while arrived < len(arrivals) and arrivals[arrived][0] == clock:
                time, i = arrivals[arrived]
                heapq.heappush(waiting, (work[i], time, i))
                arrived += 1
        minutes, _, i = heapq.heappop(waiting)
        order.append(i)
        clock += minutes
    return order
