# Mistake: marks a street by its two crossings, so the second one between them is never driven.
def clearAll(crossings, streets, depot):
    leaving = [[] for _ in range(crossings)]
    for street, (a, b) in enumerate(streets):
        leaving[a].append((street, b))
        leaving[b].append((street, a))
    odd = [at for at in range(crossings) if len(leaving[at]) % 2]
    if len(odd) > 2 or (odd and depot not in odd):
        return []
    driven = set()
    way = [(None, depot)]
    route = []
    while way:
        at = way[-1][1]
        if leaving[at]:
            street, other = leaving[at].pop()
            pair = (min(at, other), max(at, other))
            if pair not in driven:
                driven.add(pair)
                way.append((street, other))
        else:
            route.append(way.pop()[0])
    return route[-2::-1] if len(route) > len(streets) else []
