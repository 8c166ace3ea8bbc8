# Slow: recursion over the intervals without a memory, so each one is worked out again and again.
def leastEffort(width, positions, weights):
    at = [0] + positions + [width]

    def between(left, right):
        if right - left < 2:
            return 0
        span = at[right] - at[left]
        return min(
            between(left, last) + between(last, right) + weights[last - 1] * span
            for last in range(left + 1, right)
        )

    return between(0, len(at) - 1)
