# Mistake: going on in one record only adds another pair, so one reading can have several partners.
def leastMismatch(a, b, alone):
    infinity = float("inf")
    cost = [0] + [alone * (j + 1) for j in range(len(b))]
    for i, height in enumerate(a):
        row = [(i + 1) * alone]
        for j, other in enumerate(b):
            difference = abs(height - other)
            best = min(cost[j], cost[j + 1], row[j]) + difference if i and j else cost[j] + difference
            row.append(min(best, cost[j + 1] + alone, row[j] + alone, infinity))
        cost = row
    return cost[-1]
