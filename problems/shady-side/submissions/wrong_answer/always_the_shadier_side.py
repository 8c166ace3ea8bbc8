# Mistake: walks each block on its shadier side and pays for every crossing.
def leastSun(left, right, crossing):
    total = 0
    side = None
    for pair in zip(left, right):
        better = side if pair[0] == pair[1] else pair.index(min(pair))
        if side is not None and better != side:
            total += crossing
        side = better
        total += min(pair)
    return total
