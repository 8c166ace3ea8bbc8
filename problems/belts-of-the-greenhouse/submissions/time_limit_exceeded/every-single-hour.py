# Slow: moves all belts by one place for every single hour.
def runBelts(pots, hours):
    rows, columns = len(pots), len(pots[0])
    for _ in range(hours):
        for k in range(min(rows, columns) // 2):
            bottom, right = rows - 1 - k, columns - 1 - k
            places = [(k, c) for c in range(k, right)] + [(r, right) for r in range(k, bottom)]
            places += [(bottom, c) for c in range(right, k, -1)] + [(r, k) for r in range(bottom, k, -1)]
            carried = pots[places[-1][0]][places[-1][1]]
            for r, c in places:
                pots[r][c], carried = carried, pots[r][c]
