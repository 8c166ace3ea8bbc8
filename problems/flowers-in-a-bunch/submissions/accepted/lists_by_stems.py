def countBunches(prices, stems, total):
    ways = [[0] * (total + 1) for _ in range(stems + 1)]
    ways[0][0] = 1
    for price in prices:
        for fewer, row in zip(ways, ways[1:]):
            for t in range(price, total + 1):
                row[t] += fewer[t - price]
    return ways[stems][total] % 1_000_000_007
