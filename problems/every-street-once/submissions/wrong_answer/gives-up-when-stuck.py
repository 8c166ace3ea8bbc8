# Mistake: drives on until it is stuck, and takes streets that are left for a sign that there is no route.
def clearAll(crossings, streets, depot):
    leaving = [[] for _ in range(crossings)]
    for street, (a, b) in enumerate(streets):
        leaving[a].append((street, b))
        leaving[b].append((street, a))
    driven = set()
    route = []
    at = depot
    while leaving[at]:
        street, other = leaving[at].pop()
        if street not in driven:
            driven.add(street)
            route.append(street)
            at = other
    return route if len(route) == len(streets) else []
