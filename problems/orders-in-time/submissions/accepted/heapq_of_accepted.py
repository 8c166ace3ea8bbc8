import heapq


def mostOrders(days, due):
    accepted = []
    total = 0
    for last, length in sorted(zip(due, days)):
        heapq.heappush(accepted, -length)
        total += length
        if total > last:
            total += heapq.heappop(accepted)
    return len(accepted)
