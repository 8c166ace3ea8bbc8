# Mistake: searches from office 0 only, and does not look at the other parts.
def mostPainfulCable(offices, cables):
    ways = [[] for _ in range(offices)]
    for cable, (a, b) in enumerate(cables):
        ways[a].append((b, cable))
        ways[b].append((a, cable))
    met = {0: 0}
    low = {0: 0}
    size = [1] * offices
    bridges = []
    path = [(0, -1, iter(ways[0]))]
    while path:
        office, by, rest = path[-1]
        for to, cable in rest:
            if cable == by:
                continue
            if to in met:
                low[office] = min(low[office], met[to])
                continue
            met[to] = low[to] = len(met)
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
    best = min(((-below * (size[0] - below), cable) for below, cable in bridges), default=(0, -1))
    return best[1]
