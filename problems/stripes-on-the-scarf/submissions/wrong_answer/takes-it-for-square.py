# Uses the number of rows for both sides of the scarf.
from collections import Counter


def stitchesToChange(scarf):
    n = len(scarf)
    changes = 0
    for shift in range(1 - n, n):
        counts = Counter(scarf[r][r + shift] for r in range(n) if 0 <= r + shift < min(n, len(scarf[0])))
        if counts:
            changes += sum(counts.values()) - max(counts.values())
    return changes
