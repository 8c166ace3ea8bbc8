# Tests the last year for truth, so that every run that passes the year 0 begins anew behind it.
def longestStudy(years):
    best = []
    first = last = None
    for year in sorted(set(years)):
        if not last or year != last + 1:
            first = year
        last = year
        if not best or last - first > best[1] - best[0]:
            best = [first, last]
    return best
