# Mistake: works out the cost with each kind alone and takes the least; mixing kinds is not considered.
from bisect import bisect_left


def cheapestPasses(days, prices, spans):
    totals = []
    for price, span in zip(prices, spans):
        visit = total = 0
        while visit < len(days):
            total += price
            visit = bisect_left(days, days[visit] + span)
        totals.append(total)
    return min(totals)
