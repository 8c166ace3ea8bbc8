# Mistake: sorts both records first, so pairs may cross.
def leastMismatch(a, b, alone):
    a = sorted(a)
    b = sorted(b)
    cost = [j * alone for j in range(len(b) + 1)]
    for height in a:
        row = [cost[0] + alone]
        for j, other in enumerate(b):
            row.append(min(cost[j] + abs(height - other), cost[j + 1] + alone, row[j] + alone))
        cost = row
    return cost[-1]
