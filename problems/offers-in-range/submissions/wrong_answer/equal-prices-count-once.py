# Mistake: removes repeated prices first.
from bisect import bisect_left, bisect_right


def countOffers(prices, ranges):
    prices = sorted(set(prices))
    return [max(0, bisect_right(prices, high) - bisect_left(prices, low)) for low, high in ranges]
