# Slow: for each reading as the beginning, searches the next one of every buoy, O(n * k * log n).
from bisect import bisect_left


def closestReadings(readings):
    best = None
    for start in sorted(time for times in readings for time in times):
        end = start
        for times in readings:
            at = bisect_left(times, start)
            if at == len(times):
                return best
            end = max(end, times[at])
        if best is None or end - start < best[1] - best[0]:
            best = [start, end]
    return best
