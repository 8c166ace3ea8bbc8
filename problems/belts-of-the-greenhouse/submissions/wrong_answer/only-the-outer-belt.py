# Moves only the outermost belt.
def runBelts(pots, hours):
    bottom, right = len(pots) - 1, len(pots[0]) - 1
    if bottom == 0 or right == 0:
        return
    places = [(0, c) for c in range(right)] + [(r, right) for r in range(bottom)]
    places += [(bottom, c) for c in range(right, 0, -1)] + [(r, 0) for r in range(bottom, 0, -1)]
    before = [pots[r][c] for r, c in places]
    for i, (r, c) in enumerate(places):
        pots[r][c] = before[(i - hours) % len(before)]
