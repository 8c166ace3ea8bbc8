from itertools import accumulate


def bestStart(visitors, days):
    before = [0, *accumulate(visitors)]
    return min(range(len(visitors) - days + 1), key=lambda day: before[day + days] - before[day])
