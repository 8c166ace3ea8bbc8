# Mistake: fixes the time of a village when it is first put into the heap, although a quicker way may be found later.
from heapq import heappop, heappush


def longestWait(villages, roads, stations):
    ways = [[] for _ in range(villages)]
    for a, b, minutes in sorted(roads, key=lambda road: road[2]):
        ways[a].append((b, minutes))
        ways[b].append((a, minutes))
    wait = [None] * villages
    heap = []
    for station in stations:
        wait[station] = 0
        heappush(heap, (0, station))
    while heap:
        time, village = heappop(heap)
        for to, minutes in ways[village]:
            if wait[to] is None:
                wait[to] = time + minutes
                heappush(heap, (wait[to], to))
    if None in wait:
        return [wait.index(None), -1]
    return [wait.index(max(wait)), max(wait)]
