# Mistake: demands that every crossing can be reached, also those without streets.
def clearAll(crossings, streets, depot):
    leaving = [[] for _ in range(crossings)]
    for street, (a, b) in enumerate(streets):
        leaving[a].append((street, b))
        leaving[b].append((street, a))
    reached = {depot}
    queue = [depot]
    for at in queue:
        for _, other in leaving[at]:
            if other not in reached:
                reached.add(other)
                queue.append(other)
    odd = [at for at in range(crossings) if len(leaving[at]) % 2]
    if len(reached) < crossings or len(odd) > 2 or (odd and depot not in odd):
        return []
    driven = set()
    way = [(None, depot)]
    route = []
    while way:
        at = way[-1][1]
        if not leaving[at]:
            route.append(way.pop()[0])
            continue
        step = leaving[at].pop()
        if step[0] not in driven:
            driven.add(step[0])
            way.append(step)
    return route[-2::-1]
