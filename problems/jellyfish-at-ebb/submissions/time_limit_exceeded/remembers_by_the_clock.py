# Slow: has a memory, but the time is a part of the state, and there are too many times.
from functools import lru_cache


def mostWater(positions, water, bottling):
    start = sum(position < 0 for position in positions)
    longest = max(water, default=0)

    @lru_cache(maxsize=None)
    def rest(left, right, at, time):
        if time >= longest:
            return 0
        most = 0
        for to in (left - 1, right + 1):
            if not 0 <= to < len(positions):
                continue
            there = positions[to]
            now = time + abs(there - at)
            low, high = min(left, to), max(right, to)
            most = max(most, rest(low, high, there, now))
            if water[to] > now:
                most = max(most, water[to] - now + rest(low, high, there, now + bottling))
        return most

    return rest(start, start - 1, 0, 0)
