# A spanning forest by breadth-first search. Each cable beside it closes a circle, whose offices are merged.
def mostPainfulCable(offices, cables):
    cables_of = [[] for _ in range(offices)]
    for cable, (a, b) in enumerate(cables):
        cables_of[a].append((b, cable))
        cables_of[b].append((a, cable))

    above = [-1] * offices
    came_by = [-1] * offices
    depth = [-1] * offices
    root = list(range(offices))
    order = []
    for first in range(offices):
        if depth[first] >= 0:
            continue
        depth[first] = 0
        queue = [first]
        for office in queue:
            for other, cable in cables_of[office]:
                if depth[other] < 0:
                    depth[other] = depth[office] + 1
                    above[other] = office
                    came_by[other] = cable
                    root[other] = first
                    queue.append(other)
        order += queue

    size = [1] * offices
    for office in reversed(order):
        if above[office] >= 0:
            size[above[office]] += size[office]

    top = list(range(offices))

    def find(office):
        while top[office] != office:
            top[office] = top[top[office]]
            office = top[office]
        return office

    in_forest = set(came_by)
    for cable, (a, b) in enumerate(cables):
        if cable in in_forest:
            continue
        a, b = find(a), find(b)
        while a != b:
            if depth[a] < depth[b]:
                a, b = b, a
            top[a] = above[a]
            a = find(a)

    best = (0, 1)
    for office in range(offices):
        if above[office] >= 0 and top[office] == office:
            pairs = size[office] * (size[root[office]] - size[office])
            best = min(best, (-pairs, came_by[office]))
    return best[1] if best[0] < 0 else -1
