from heapq import heappop, heappush


# A depot, numbered after all villages, is joined to each station by a road of 0 minutes.
def longestWait(villages, roads, stations):
    ways = [[] for _ in range(villages + 1)]
    for a, b, minutes in roads:
        ways[a].append((b, minutes))
        ways[b].append((a, minutes))
    ways[villages] = [(station, 0) for station in stations]

    wait = {}
    heap = [(0, villages)]
    while heap:
        time, village = heappop(heap)
        if village in wait:
            continue
        wait[village] = time
        for to, minutes in ways[village]:
            if to not in wait:
                heappush(heap, (time + minutes, to))

    for village in range(villages):
        if village not in wait:
            return [village, -1]
    worst = max(range(villages), key=lambda village: (wait[village], -village))
    return [worst, wait[worst]]
