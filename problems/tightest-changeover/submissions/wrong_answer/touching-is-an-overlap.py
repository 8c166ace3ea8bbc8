# Mistake: takes a pause of 0 for an overlap.
def tightestChangeover(shows):
    shows = sorted(shows)
    shortest = 10**9
    for (_, end), (start, _) in zip(shows, shows[1:]):
        if start <= end:
            return -1
        shortest = min(shortest, start - end)
    return shortest
