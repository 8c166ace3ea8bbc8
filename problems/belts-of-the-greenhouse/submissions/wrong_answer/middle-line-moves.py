# Takes a single row or column in the middle for a belt: its pots go there and back again.
def runBelts(pots, hours):
    rows, columns = len(pots), len(pots[0])
    for k in range((min(rows, columns) + 1) // 2):
        bottom, right = rows - 1 - k, columns - 1 - k
        places = [(k, c) for c in range(k, right + 1)]
        places += [(r, right) for r in range(k + 1, bottom + 1)]
        if k < bottom:
            places += [(bottom, c) for c in range(right - 1, k - 1, -1)]
        if k < right:
            places += [(r, k) for r in range(bottom - 1, k, -1)]
        before = [pots[r][c] for r, c in places]
        for i, (r, c) in enumerate(places):
            pots[r][c] = before[(i - hours) % len(before)]
