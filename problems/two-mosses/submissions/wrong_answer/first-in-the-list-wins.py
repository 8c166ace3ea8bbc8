# Mistake: covers a cell at the first arrival, so the kind that is earlier in the queue wins each tie.
from collections import deque


def finalCover(wall):
    cells = [list(line) for line in wall]
    queue = deque(
        (row, column, 0)
        for kind in "AB"
        for row, line in enumerate(wall)
        for column, cell in enumerate(line)
        if cell == kind
    )
    days = 0
    while queue:
        row, column, days = queue.popleft()
        for y, x in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= y < len(cells) and 0 <= x < len(cells[0]) and cells[y][x] == ".":
                cells[y][x] = cells[row][column]
                queue.append((y, x, days + 1))
    count = lambda kind: sum(line.count(kind) for line in cells)
    return [count("A"), count("B"), 0, days]
