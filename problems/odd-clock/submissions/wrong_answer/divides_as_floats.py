# Mistake: rounds down the quotient of a floating-point division, which is not exact for large sums.
from math import floor


def turnClock(shown, sizes, ticks):
    display = list(shown)
    for i in reversed(range(len(display))):
        total = display[i] + ticks
        display[i] = total % sizes[i]
        ticks = floor(total / sizes[i])
    return display
