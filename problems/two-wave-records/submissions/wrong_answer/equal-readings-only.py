# Mistake: takes the longest common subsequence, so only readings of equal height are paired.
def leastMismatch(a, b, alone):
    common = [0] * (len(b) + 1)
    for height in a:
        row = [0]
        for j, other in enumerate(b):
            row.append(common[j] + 1 if height == other else max(common[j + 1], row[j]))
        common = row
    return (len(a) + len(b) - 2 * common[-1]) * alone
