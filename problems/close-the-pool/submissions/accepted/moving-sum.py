def bestStart(visitors, days):
    lost = fewest = sum(visitors[:days])
    start = 0
    for end in range(days, len(visitors)):
        lost += visitors[end] - visitors[end - days]
        if lost < fewest:
            fewest = lost
            start = end - days + 1
    return start
