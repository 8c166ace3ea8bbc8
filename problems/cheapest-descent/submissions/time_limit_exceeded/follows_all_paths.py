# Slow: follows every path down, and works out the same cell again for each path that comes through it.
import sys

INFINITY = float("inf")


def main():
    grid = [row.split() for row in sys.stdin.read().splitlines()[1:]]

    def down(row, column):
        if row == len(grid):
            return 0
        if not 0 <= column < len(grid[row]) or grid[row][column] == "#":
            return INFINITY
        below = min(down(row + 1, column - 1), down(row + 1, column), down(row + 1, column + 1))
        return int(grid[row][column]) + below

    answer = min(down(0, column) for column in range(len(grid[0])))
    print(-1 if answer == INFINITY else answer)


main()
