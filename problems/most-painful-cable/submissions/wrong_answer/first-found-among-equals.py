# Mistake: of cables that cut off equally many it takes the one that the search leaves first.
def mostPainfulCable(offices, cables):
    ways = [[] for _ in range(offices)]
    for cable, (a, b) in enumerate(cables):
        ways[a].append((b, cable))
        ways[b].append((a, cable))
    met = [-1] * offices
    low = [0] * offices
    size = [1] * offices
    most, worst = 0, -1
    clock = 0
    for first in range(offices):
        if met[first] >= 0:
            continue
        met[first] = low[first] = clock
        clock += 1
        bridges = []
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
                        bridges.append((size[office], by))
        for below, cable in bridges:
            pairs = below * (size[first] - below)
            if pairs > most:
                most, worst = pairs, cable
    return worst
