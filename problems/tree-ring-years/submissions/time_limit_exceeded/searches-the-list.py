# Slow: looks each next year up in the list: O(n^2).
def longestStudy(years):
    best = []
    for first in sorted(years):
        if first - 1 in years:
            continue
        last = first
        while last + 1 in years:
            last += 1
        if not best or last - first > best[1] - best[0]:
            best = [first, last]
    return best
