def clearAll(crossings, streets, depot):
    leaving = [[] for _ in range(crossings)]
    for street, ends in enumerate(streets):
        for end in ends:
            leaving[end].append(street)
    odd = [at for at in range(crossings) if len(leaving[at]) % 2]
    if len(odd) > 2 or (odd and depot not in odd):
        return []

    driven = [False] * len(streets)

    def trip(at):
        """Drives from here until it is stuck."""
        found = []
        while leaving[at]:
            street = leaving[at].pop()
            if driven[street]:
                continue
            driven[street] = True
            a, b = streets[street]
            at = a + b - at
            found.append((street, at))
        return found

    # A stack of what is still to be driven, nearest on top: side trips are put in where they begin.
    route = []
    ahead = trip(depot)[::-1]
    ahead.extend(trip(depot)[::-1])
    while ahead:
        street, at = ahead.pop()
        route.append(street)
        ahead.extend(trip(at)[::-1])
    return route if len(route) == len(streets) else []
