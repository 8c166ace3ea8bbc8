# Mistake: does not count the odd crossings, so the route jumps where it was stuck at the wrong place.
def clearAll(crossings, streets, depot):
    leaving = [[] for _ in range(crossings)]
    for street, (a, b) in enumerate(streets):
        leaving[a].append((street, b))
        leaving[b].append((street, a))
    driven = set()
    way = [(None, depot)]
    route = []
    while way:
        at = way[-1][1]
        while leaving[at] and leaving[at][-1][0] in driven:
            leaving[at].pop()
        if leaving[at]:
            way.append(leaving[at].pop())
            driven.add(way[-1][0])
        else:
            route.append(way.pop()[0])
    return route[-2::-1] if len(route) > len(streets) else []
