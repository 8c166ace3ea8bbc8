from functools import lru_cache


def leastEffort(width, positions, weights):
    at = [0] + positions + [width]

    @lru_cache(maxsize=None)
    def between(left, right):
        span = at[right] - at[left]
        return min(
            (
                between(left, last) + between(last, right) + weights[last - 1] * span
                for last in range(left + 1, right)
            ),
            default=0,
        )

    return between(0, len(at) - 1)
