# Slow: tries every subset of the items.
from itertools import combinations


def spendExactly(prices, amount):
    ways = set()
    for size in range(1, len(prices) + 1):
        for way in combinations(prices, size):
            if sum(way) == amount:
                ways.add(tuple(sorted(way)))
    return [list(way) for way in ways]
