# Begins with the quietest day, as if the days after it were quiet as well.
def bestStart(visitors, days):
    last = len(visitors) - days
    return visitors.index(min(visitors[: last + 1]))
