# Mistake: counts the bunches with fewer flowers than asked for, too.
def countBunches(prices, stems, total):
    ways = [[0] * (total + 1) for _ in range(stems + 1)]
    ways[0][0] = 1
    for price in prices:
        for s in range(1, stems + 1):
            for t in range(price, total + 1):
                ways[s][t] += ways[s - 1][t - price]
    return sum(row[total] for row in ways) % 1_000_000_007
