# Mistake: counts the ways to the last stone instead of those to the bank behind it.
def countCrossings(stones):
    ways = [1]
    for position, stone in enumerate(stones):
        ways.append(sum(ways[-3:]) % 1_000_000_007 if stone == "o" else 0)
    return ways[len(stones)]
