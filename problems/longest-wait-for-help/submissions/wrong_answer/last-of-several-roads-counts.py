# Mistake: keeps one road for each pair of villages, the one that is listed last.
from heapq import heappop, heappush


def longestWait(villages, roads, stations):
    ways = [{} for _ in range(villages)]
    for a, b, minutes in roads:
        ways[a][b] = minutes
        ways[b][a] = minutes
    wait = [float("inf")] * villages
    heap = [(0, station) for station in stations]
    while heap:
        time, village = heappop(heap)
        if wait[village] <= time:
            continue
        wait[village] = time
        for to, minutes in ways[village].items():
            heappush(heap, (time + minutes, to))
    worst = wait.index(max(wait))
    return [worst, -1 if wait[worst] == float("inf") else wait[worst]]
