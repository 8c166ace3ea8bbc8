import sys
from functools import cache


def leastMismatch(a, b, alone):
    sys.setrecursionlimit(10_000)

    @cache
    def cost(i, j):
        """The least cost for the first i readings of a and the first j of b."""
        if i == 0 or j == 0:
            return (i + j) * alone
        paired = cost(i - 1, j - 1) + abs(a[i - 1] - b[j - 1])
        return min(paired, cost(i - 1, j) + alone, cost(i, j - 1) + alone)

    return cost(len(a), len(b))
