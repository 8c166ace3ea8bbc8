# Adds up the days of each closing: O(n * days).
def bestStart(visitors, days):
    return min(range(len(visitors) - days + 1), key=lambda day: sum(visitors[day : day + days]))
