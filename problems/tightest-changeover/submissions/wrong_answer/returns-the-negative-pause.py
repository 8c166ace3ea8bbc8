# Mistake: returns how long the worst overlap is, as a negative number.
def tightestChangeover(shows):
    shows = sorted(shows)
    return min(start - end for (_, end), (start, _) in zip(shows, shows[1:]))
