# Mistake: when a buoy has no reading left it is dropped, and the search goes on without it.
import heapq


def closestReadings(readings):
    heap = [(times[0], buoy, 0) for buoy, times in enumerate(readings)]
    heapq.heapify(heap)
    latest = max(time for time, _, _ in heap)
    best = [heap[0][0], latest]
    while heap:
        time, buoy, at = heapq.heappop(heap)
        if latest - time < best[1] - best[0]:
            best = [time, latest]
        if at + 1 < len(readings[buoy]):
            following = readings[buoy][at + 1]
            heapq.heappush(heap, (following, buoy, at + 1))
            latest = max(latest, following)
    return best
