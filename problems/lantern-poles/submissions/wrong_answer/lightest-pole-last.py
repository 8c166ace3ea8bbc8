# Mistake: takes the lightest pole of each part for the last one, because it spans most.
def leastEffort(width, positions, weights):
    at = [0] + positions + [width]

    def between(left, right):
        if right - left < 2:
            return 0
        last = min(range(left + 1, right), key=lambda pole: weights[pole - 1])
        own = weights[last - 1] * (at[right] - at[left])
        return own + between(left, last) + between(last, right)

    return between(0, len(at) - 1)
