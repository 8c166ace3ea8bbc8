# Stops one start too early, so a closing that ends with the season is never considered.
def bestStart(visitors, days):
    lost = fewest = sum(visitors[:days])
    start = 0
    for day in range(1, len(visitors) - days):
        lost += visitors[day + days - 1] - visitors[day - 1]
        if lost < fewest:
            fewest, start = lost, day
    return start
