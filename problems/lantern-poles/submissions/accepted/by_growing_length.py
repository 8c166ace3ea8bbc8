def leastEffort(width, positions, weights):
    at = [0] + positions + [width]
    n = len(at)
    from_left = [[0] * n for _ in at]  # by left, then right
    to_right = [[0] * n for _ in at]  # the same numbers by right, then left
    for length in range(2, n):
        for left in range(n - length):
            right = left + length
            span = at[right] - at[left]
            parts = zip(
                from_left[left][left + 1 : right], to_right[right][left + 1 : right], weights[left : right - 1]
            )
            least = min(a + b + weight * span for a, b, weight in parts)
            from_left[left][right] = to_right[right][left] = least
    return from_left[0][-1]
