# Mistake: counts the day on which it finds that nothing changes any more.
def finalCover(wall):
    cells = {(row, column): cell for row, line in enumerate(wall) for column, cell in enumerate(line)}
    fresh = [cell for cell, kind in cells.items() if kind in "AB"]
    days = 0
    while fresh:
        days += 1
        arrivals = {}
        for row, column in fresh:
            for cell in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if cells.get(cell) == ".":
                    arrivals.setdefault(cell, set()).add(cells[row, column])
        for cell, kinds in arrivals.items():
            cells[cell] = kinds.pop() if len(kinds) == 1 else "x"
        fresh = [cell for cell in arrivals if cells[cell] != "x"]
    kinds = list(cells.values())
    return [kinds.count("A"), kinds.count("B"), kinds.count("x"), days]
