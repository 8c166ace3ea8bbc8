# Slow: plain recursion over the kinds at each visit; the same visit is worked out again and again.
from bisect import bisect_left


def cheapestPasses(days, prices, spans):
    def rest(visit):
        if visit == len(days):
            return 0
        return min(
            price + rest(bisect_left(days, days[visit] + span)) for price, span in zip(prices, spans)
        )

    return rest(0)
