# Goes through the years in order, but lets an equally long later run replace the earlier one.
def longestStudy(years):
    best = []
    first = last = None
    for year in sorted(set(years)):
        if last is None or year != last + 1:
            first = year
        last = year
        if not best or last - first >= best[1] - best[0]:
            best = [first, last]
    return best
