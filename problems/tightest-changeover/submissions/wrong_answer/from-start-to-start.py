# Mistake: measures from the start of a show to the start of the next one.
def tightestChangeover(shows):
    shows = sorted(shows)
    if any(end > start for (_, end), (start, _) in zip(shows, shows[1:])):
        return -1
    return min(later - earlier for (earlier, _), (later, _) in zip(shows, shows[1:]))
