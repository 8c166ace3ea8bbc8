# Mistake: the jellyfish that is being bottled goes on losing water until the bottle is full.
from functools import lru_cache


def mostWater(positions, water, bottling):
    start = sum(position < 0 for position in positions)

    @lru_cache(maxsize=None)
    def rest(left, right, at, count):
        if count == 0:
            return 0
        most = 0
        for to in (left - 1, right + 1):
            if 0 <= to < len(positions):
                there = positions[to]
                low, high = min(left, to), max(right, to)
                bottled = water[to] - bottling * count + rest(low, high, there, count - 1)
                most = max(most, max(bottled, rest(low, high, there, count)) - count * abs(there - at))
        return most

    return max(rest(start, start - 1, 0, count) for count in range(len(positions) + 1))
