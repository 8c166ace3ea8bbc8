# Misread: lets the stripes run from the upper right to the lower left.
from collections import Counter, defaultdict


def stitchesToChange(scarf):
    diagonals = defaultdict(Counter)
    for r, row in enumerate(scarf):
        for c, colour in enumerate(row):
            diagonals[r + c][colour] += 1
    return sum(sum(counts.values()) - max(counts.values()) for counts in diagonals.values())
