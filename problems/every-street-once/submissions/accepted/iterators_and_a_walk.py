def clearAll(crossings, streets, depot):
    ends = [[] for _ in range(crossings)]
    for street, (a, b) in enumerate(streets):
        ends[a].append((street, b))
        ends[b].append((street, a))
    left = [iter(each) for each in ends]
    driven = set()
    stack = [(None, depot)]
    route = []
    while stack:
        for street, other in left[stack[-1][1]]:
            if street not in driven:
                driven.add(street)
                stack.append((street, other))
                break
        else:
            route.append(stack.pop()[0])
    route = route[-2::-1]

    # No counting of odd crossings: just try whether what came out can be driven.
    if len(route) < len(streets):
        return []
    at = depot
    for street in route:
        a, b = streets[street]
        if at not in (a, b):
            return []
        at = a + b - at
    return route
