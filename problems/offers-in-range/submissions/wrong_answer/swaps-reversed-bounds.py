# Mistake: puts reversed bounds the right way round, instead of counting nothing.
from bisect import bisect_left, bisect_right


def countOffers(prices, ranges):
    return [bisect_right(prices, high) - bisect_left(prices, low) for low, high in map(sorted, ranges)]
