import heapq


def closestReadings(readings):
    heap = [(times[0], buoy, 0) for buoy, times in enumerate(readings)]
    heapq.heapify(heap)
    latest = max(time for time, _, _ in heap)
    best = [heap[0][0], latest]
    while True:
        time, buoy, at = heap[0]
        if latest - time < best[1] - best[0]:
            best = [time, latest]
        if at + 1 == len(readings[buoy]):
            return best
        following = readings[buoy][at + 1]
        heapq.heapreplace(heap, (following, buoy, at + 1))
        latest = max(latest, following)
