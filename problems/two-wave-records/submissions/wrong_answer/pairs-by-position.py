# Mistake: pairs readings at the same position only.
def leastMismatch(a, b, alone):
    paired = sum(min(abs(x - y), 2 * alone) for x, y in zip(a, b))
    return paired + abs(len(a) - len(b)) * alone
