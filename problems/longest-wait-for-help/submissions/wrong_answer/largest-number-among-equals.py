# Mistake: of villages that wait equally long it names the one with the largest number.
from heapq import heappop, heappush


def longestWait(villages, roads, stations):
    ways = [[] for _ in range(villages)]
    for a, b, minutes in roads:
        ways[a].append((b, minutes))
        ways[b].append((a, minutes))
    wait = [float("inf")] * villages
    heap = [(0, station) for station in stations]
    while heap:
        time, village = heappop(heap)
        if wait[village] <= time:
            continue
        wait[village] = time
        for to, minutes in ways[village]:
            heappush(heap, (time + minutes, to))
    if float("inf") in wait:
        return [wait.index(float("inf")), -1]
    time, village = max((time, village) for village, time in enumerate(wait))
    return [village, time]
