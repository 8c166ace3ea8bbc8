# Mistake: sorts by the latest day on which an order can be begun, instead of by its due day.
import heapq


def mostOrders(days, due):
    accepted = []
    total = 0
    for _, last, length in sorted((last - length, last, length) for last, length in zip(due, days)):
        heapq.heappush(accepted, -length)
        total += length
        if total > last:
            total += heapq.heappop(accepted)
    return len(accepted)
