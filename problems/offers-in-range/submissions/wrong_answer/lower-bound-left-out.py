# Mistake: leaves out the offers that cost exactly the lower bound.
from bisect import bisect_right


def countOffers(prices, ranges):
    return [max(0, bisect_right(prices, high) - bisect_right(prices, low)) for low, high in ranges]
