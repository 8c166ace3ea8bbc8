# Mistake: begins with the first queue whenever it has a job.
INFINITY = float("inf")


def leastChangeover(first, second, change):
    if not first:
        return sum(change[p][q] for p, q in zip(second, second[1:]))
    n, m = len(first), len(second)
    a = [[INFINITY] * (m + 1) for _ in range(n + 1)]
    b = [[INFINITY] * (m + 1) for _ in range(n + 1)]
    a[1][0] = 0
    for i in range(1, n + 1):
        for j in range(m + 1):
            if i > 1:
                a[i][j] = a[i - 1][j] + change[first[i - 2]][first[i - 1]]
                if j > 0:
                    a[i][j] = min(a[i][j], b[i - 1][j] + change[second[j - 1]][first[i - 1]])
            if j > 0:
                b[i][j] = a[i][j - 1] + change[first[i - 1]][second[j - 1]]
                if j > 1:
                    b[i][j] = min(b[i][j], b[i][j - 1] + change[second[j - 2]][second[j - 1]])
    return min(a[n][m], b[n][m])
