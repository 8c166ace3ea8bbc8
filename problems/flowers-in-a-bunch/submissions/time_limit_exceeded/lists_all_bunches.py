# Slow: builds every bunch of the right size, flower by flower.
from itertools import combinations_with_replacement


def countBunches(prices, stems, total):
    found = 0
    for bunch in combinations_with_replacement(prices, stems):
        if sum(bunch) == total:
            found += 1
    return found % 1_000_000_007
