# Walks round each belt with a direction, and turns where it would leave the belt.
def runBelts(pots, hours):
    rows, columns = len(pots), len(pots[0])
    for k in range(min(rows, columns) // 2):
        places = []
        r, c, dr, dc = k, k, 0, 1
        for _ in range(2 * (rows + columns - 4 * k) - 4):
            places.append((r, c))
            if not (k <= r + dr < rows - k and k <= c + dc < columns - k):
                dr, dc = dc, -dr
            r, c = r + dr, c + dc
        before = [pots[r][c] for r, c in places]
        for i, (r, c) in enumerate(places):
            pots[r][c] = before[(i - hours) % len(before)]
