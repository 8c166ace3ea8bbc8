# Mistake: takes all offices that are not below the cable for cut off, although some were never connected.
def mostPainfulCable(offices, cables):
    ways = [[] for _ in range(offices)]
    for cable, (a, b) in enumerate(cables):
        ways[a].append((b, cable))
        ways[b].append((a, cable))
    met = [-1] * offices
    low = [0] * offices
    size = [1] * offices
    best = (0, 0)
    clock = 0
    for first in range(offices):
        if met[first] >= 0:
            continue
        met[first] = low[first] = clock
        clock += 1
        path = [(first, -1, iter(ways[first]))]
        while path:
            office, by, rest = path[-1]
            for to, cable in rest:
                if cable == by:
                    continue
                if met[to] >= 0:
                    low[office] = min(low[office], met[to])
                    continue
                met[to] = low[to] = clock
                clock += 1
                path.append((to, cable, iter(ways[to])))
                break
            else:
                path.pop()
                if path:
                    upper = path[-1][0]
                    low[upper] = min(low[upper], low[office])
                    size[upper] += size[office]
                    if low[office] == met[office]:
                        best = min(best, (-size[office] * (offices - size[office]), by))
    return best[1] if best[0] < 0 else -1
