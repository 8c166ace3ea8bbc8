# Sorts all stitches by diagonal and colour, and keeps the longest run of each diagonal.
from itertools import groupby


def stitchesToChange(scarf):
    stitches = sorted((c - r, colour) for r, row in enumerate(scarf) for c, colour in enumerate(row))
    longest = {}
    for (diagonal, _), run in groupby(stitches):
        longest[diagonal] = max(longest.get(diagonal, 0), len(list(run)))
    return len(stitches) - sum(longest.values())
