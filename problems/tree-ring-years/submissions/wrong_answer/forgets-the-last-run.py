# Compares a run only when a gap ends it, and so forgets the run at the end.
def longestStudy(years):
    if not years:
        return []
    ordered = sorted(set(years))
    best = [ordered[0], ordered[0]]
    first = last = ordered[0]
    for year in ordered[1:]:
        if year != last + 1:
            if last - first > best[1] - best[0]:
                best = [first, last]
            first = year
        last = year
    return best
