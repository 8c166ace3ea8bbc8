from bisect import bisect_left


def cheapestPasses(days, prices, spans):
    n = len(days)
    kinds = list(zip(prices, spans))
    cost = [0] * (n + 1)
    for visit in range(n - 1, -1, -1):
        day = days[visit]
        cost[visit] = min(price + cost[bisect_left(days, day + span, visit)] for price, span in kinds)
    return cost[0]
