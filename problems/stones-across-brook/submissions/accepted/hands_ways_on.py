def countCrossings(stones):
    bank = len(stones) + 1
    ways = [1] + [0] * (bank + 3)
    for position in range(bank):
        if position > 0 and stones[position - 1] == "x":
            continue
        here = ways[position] % 1_000_000_007
        for jump in (1, 2, 3):
            ways[position + jump] += here
    return ways[bank] % 1_000_000_007
