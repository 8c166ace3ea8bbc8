# Mistake: for the first column, index -1 is the last column of the row above.
import sys

INFINITY = float("inf")

rows = sys.stdin.read().splitlines()[1:]
grid = [[INFINITY if cell == "#" else int(cell) for cell in row.split()] for row in rows]
least = grid[0]
for row in grid[1:]:
    least = [
        energy + min(least[column - 1], least[column], least[min(column + 1, len(row) - 1)])
        for column, energy in enumerate(row)
    ]
answer = min(least)
print(-1 if answer == INFINITY else answer)
