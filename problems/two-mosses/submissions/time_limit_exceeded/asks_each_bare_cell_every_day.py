# Slow: asks every bare cell on every day whether there is moss beside it.
def finalCover(wall):
    cells = {(row, column): cell for row, line in enumerate(wall) for column, cell in enumerate(line)}
    days = 0
    while True:
        changes = {}
        for (row, column), cell in cells.items():
            if cell != ".":
                continue
            near = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
            kinds = {cells.get(other) for other in near} & {"A", "B"}
            if kinds:
                changes[row, column] = kinds.pop() if len(kinds) == 1 else "x"
        if not changes:
            break
        days += 1
        cells.update(changes)
    kinds = list(cells.values())
    return [kinds.count("A"), kinds.count("B"), kinds.count("x"), days]
