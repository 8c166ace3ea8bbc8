# Mistake: puts the prices into a set, so two kinds of the same price become one.
def countBunches(prices, stems, total):
    ways = [[0] * (total + 1) for _ in range(stems + 1)]
    ways[0][0] = 1
    for price in set(prices):
        for s in range(1, stems + 1):
            for t in range(price, total + 1):
                ways[s][t] += ways[s - 1][t - price]
    return ways[stems][total] % 1_000_000_007
