from collections import Counter, defaultdict


def stitchesToChange(scarf):
    diagonals = defaultdict(Counter)
    for r, row in enumerate(scarf):
        for c, colour in enumerate(row):
            diagonals[c - r][colour] += 1
    return sum(sum(counts.values()) - max(counts.values()) for counts in diagonals.values())
