def tightestChangeover(shows):
    shows = sorted(shows)
    shortest = None
    for (_, end), (start, _) in zip(shows, shows[1:]):
        if start < end:
            return -1
        if shortest is None or start - end < shortest:
            shortest = start - end
    return shortest
