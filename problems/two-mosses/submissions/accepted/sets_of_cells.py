def spread(fresh, bare):
    reached = set()
    for row, column in fresh:
        for cell in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if cell in bare:
                reached.add(cell)
    return reached


def finalCover(wall):
    cells = {"A": set(), "B": set(), ".": set(), "#": set()}
    for row, line in enumerate(wall):
        for column, kind in enumerate(line):
            cells[kind].add((row, column))
    fresh_a, fresh_b, bare = cells["A"], cells["B"], cells["."]
    a, b, dead, days = len(fresh_a), len(fresh_b), 0, 0
    while True:
        reached_a, reached_b = spread(fresh_a, bare), spread(fresh_b, bare)
        if not reached_a and not reached_b:
            return [a, b, dead, days]
        days += 1
        both = reached_a & reached_b
        fresh_a, fresh_b = reached_a - both, reached_b - both
        bare -= reached_a
        bare -= reached_b
        a += len(fresh_a)
        b += len(fresh_b)
        dead += len(both)
