# Slow: plain recursion over the three cases; the same beginnings are worked out again and again.
def leastMismatch(a, b, alone):
    def cost(i, j):
        if i == 0 or j == 0:
            return (i + j) * alone
        paired = cost(i - 1, j - 1) + abs(a[i - 1] - b[j - 1])
        return min(paired, cost(i - 1, j) + alone, cost(i, j - 1) + alone)

    return cost(len(a), len(b))
