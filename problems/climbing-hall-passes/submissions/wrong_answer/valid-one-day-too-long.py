# Mistake: a pass of span s that starts on day d is taken to be valid on day d + s, too.
from bisect import bisect_right


def cheapestPasses(days, prices, spans):
    n = len(days)
    cost = [0] * (n + 1)
    for visit in range(n - 1, -1, -1):
        cost[visit] = min(
            price + cost[bisect_right(days, days[visit] + span)] for price, span in zip(prices, spans)
        )
    return cost[0]
