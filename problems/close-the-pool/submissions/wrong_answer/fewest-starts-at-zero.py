# Begins with 0 as the fewest, which no sum is below.
def bestStart(visitors, days):
    fewest = start = 0
    lost = sum(visitors[: days - 1])
    for end in range(days - 1, len(visitors)):
        lost += visitors[end]
        if lost < fewest:
            fewest, start = lost, end - days + 1
        lost -= visitors[end - days + 1]
    return start
