# Slow: goes through all stitches again for each diagonal: O((r + c) x r x c).
def stitchesToChange(scarf):
    changes = 0
    for shift in range(1 - len(scarf), len(scarf[0])):
        stripe = [row[c] for r, row in enumerate(scarf) for c in range(len(row)) if c - r == shift]
        changes += len(stripe) - max(stripe.count(colour) for colour in set(stripe))
    return changes
