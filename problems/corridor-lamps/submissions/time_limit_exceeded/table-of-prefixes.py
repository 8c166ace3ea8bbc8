# Slow: the fewest lamps for every prefix; each lamp updates all the squares that it lights.
def fewestLamps(reach):
    n = len(reach)
    fewest = [0] + [n + 1] * n
    for i, r in enumerate(reach):
        if r < 0:
            continue
        left = max(0, i - r)
        for square in range(left, min(n - 1, i + r) + 1):
            fewest[square + 1] = min(fewest[square + 1], fewest[left] + 1)
    return fewest[n] if fewest[n] <= n else -1
