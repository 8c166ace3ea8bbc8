# Works on a copy of the table and never writes back into the one that was passed in.
def runBelts(pots, hours):
    old = pots
    pots = [row[:] for row in old]
    rows, columns = len(pots), len(pots[0])
    for k in range(min(rows, columns) // 2):
        bottom, right = rows - 1 - k, columns - 1 - k
        places = [(k, c) for c in range(k, right)] + [(r, right) for r in range(k, bottom)]
        places += [(bottom, c) for c in range(right, k, -1)] + [(r, k) for r in range(bottom, k, -1)]
        for i, (r, c) in enumerate(places):
            from_row, from_column = places[(i - hours) % len(places)]
            pots[r][c] = old[from_row][from_column]
