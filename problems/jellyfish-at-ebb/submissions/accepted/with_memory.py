from functools import lru_cache


def mostWater(positions, water, bottling):
    right_of_start = [(at, grams) for at, grams in zip(positions, water) if at >= 0]
    left_of_start = [(-at, grams) for at, grams in zip(positions, water) if at < 0][::-1]

    @lru_cache(maxsize=None)
    def rest(left, right, at, count):
        """The most from here on, with `left` and `right` passed on the two sides and `count` still to be bottled."""
        best = 0
        if count > 0:
            if left < len(left_of_start):
                distance, grams = left_of_start[left]
                best = max(best, step(left + 1, right, at, -distance, grams, count))
            if right < len(right_of_start):
                position, grams = right_of_start[right]
                best = max(best, step(left, right + 1, at, position, grams, count))
        return best

    def step(left, right, at, to, grams, count):
        bottled = grams - bottling * (count - 1) + rest(left, right, to, count - 1)
        return max(bottled, rest(left, right, to, count)) - count * abs(to - at)

    return max(rest(0, 0, 0, count) for count in range(len(positions) + 1))
