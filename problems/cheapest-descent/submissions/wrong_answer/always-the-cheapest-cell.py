# Mistake: starts at the cheapest cell, and always goes on to the cheapest of the cells below.
import sys

INFINITY = float("inf")

rows = sys.stdin.read().splitlines()[1:]
grid = [[INFINITY if cell == "#" else int(cell) for cell in row.split()] for row in rows]
column = grid[0].index(min(grid[0]))
total = grid[0][column]
for row in grid[1:]:
    reachable = range(max(column - 1, 0), min(column + 2, len(row)))
    column = min(reachable, key=lambda candidate: row[candidate])
    total += row[column]
print(-1 if total == INFINITY else total)
