def longestStudy(years):
    best = []
    first = last = None
    for year in sorted(years):
        if last is None or year > last + 1:
            first = year
        last = year
        if not best or last - first > best[1] - best[0]:
            best = [first, last]
    return best
