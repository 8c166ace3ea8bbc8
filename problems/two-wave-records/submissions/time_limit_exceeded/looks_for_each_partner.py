# Slow: for each reading of one record, goes through all partners that it can have in the other.
def leastMismatch(a, b, alone):
    cost = [j * alone for j in range(len(b) + 1)]
    for height in a:
        row = [cost[0] + alone]
        for end in range(1, len(b) + 1):
            best = cost[end] + alone
            for j in range(end):
                best = min(best, cost[j] + abs(height - b[j]) + (end - j - 1) * alone)
            row.append(best)
        cost = row
    return cost[-1]
