# Slow: tries every undriven street at each crossing, and goes back when it is stuck.
def clearAll(crossings, streets, depot):
    leaving = [[] for _ in range(crossings)]
    for street, (a, b) in enumerate(streets):
        leaving[a].append((street, b))
        if a != b:
            leaving[b].append((street, a))
    driven = set()
    route = []
    open_ends = [iter(leaving[depot])]
    while open_ends:
        for street, other in open_ends[-1]:
            if street not in driven:
                driven.add(street)
                route.append(street)
                open_ends.append(iter(leaving[other]))
                break
        else:
            open_ends.pop()
            if route:
                driven.discard(route.pop())
        if len(route) == len(streets):
            return route
    return []
