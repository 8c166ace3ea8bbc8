# Mistake: takes change[to][from], as if the costs were the same in both directions.
INFINITY = float("inf")


def leastChangeover(first, second, change):
    n, m = len(first), len(second)
    if n + m == 0:
        return 0
    a = [[INFINITY] * (m + 1) for _ in range(n + 1)]
    b = [[INFINITY] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        for j in range(m + 1):
            if i + j == 1:
                (a if i else b)[i][j] = 0
                continue
            if i > 1:
                a[i][j] = a[i - 1][j] + change[first[i - 1]][first[i - 2]]
            if i > 0 and j > 0:
                a[i][j] = min(a[i][j], b[i - 1][j] + change[first[i - 1]][second[j - 1]])
            if j > 1:
                b[i][j] = b[i][j - 1] + change[second[j - 1]][second[j - 2]]
            if i > 0 and j > 0:
                b[i][j] = min(b[i][j], a[i][j - 1] + change[second[j - 1]][first[i - 1]])
    return min(a[n][m], b[n][m])
