def runBelts(pots, hours):
    rows, columns = len(pots), len(pots[0])
    for k in range(min(rows, columns) // 2):
        top, bottom = pots[k], pots[rows - 1 - k]
        left, right = k, columns - 1 - k
        sides = pots[k + 1:rows - 1 - k]
        ring = top[left:right + 1] + [row[right] for row in sides]
        ring += bottom[left:right + 1][::-1] + [row[left] for row in reversed(sides)]

        start = -hours % len(ring)
        pot = iter(ring[start:] + ring[:start])
        for c in range(left, right + 1):
            top[c] = next(pot)
        for row in sides:
            row[right] = next(pot)
        for c in range(right, left - 1, -1):
            bottom[c] = next(pot)
        for row in reversed(sides):
            row[left] = next(pot)
