# Keeps for each end of a run where its other end is, and joins runs as samples arrive.
def longestStudy(years):
    other_end = {}
    for year in years:
        if year in other_end:
            continue
        first = other_end.get(year - 1, year)
        last = other_end.get(year + 1, year)
        other_end[year] = year
        other_end[first] = last
        other_end[last] = first
    runs = [(first, last) for first, last in other_end.items() if first - 1 not in other_end]
    return list(max(runs, key=lambda run: (run[1] - run[0], -run[0]), default=()))
