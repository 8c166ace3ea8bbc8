# Mistake: lets every jellyfish that is not bottled yet lose water for ever, also those that she never bottles.
from functools import lru_cache


def mostWater(positions, water, bottling):
    start = sum(position < 0 for position in positions)

    @lru_cache(maxsize=None)
    def rest(left, right, at):
        most = 0
        count = len(positions) - (right - left + 1)
        for to in (left - 1, right + 1):
            if 0 <= to < len(positions):
                pay = count * abs(positions[to] - at)
                low, high = min(left, to), max(right, to)
                bottled = water[to] - bottling * (count - 1)
                most = max(most, rest(low, high, positions[to]) + bottled - pay)
        return most

    return rest(start, start - 1, 0)
