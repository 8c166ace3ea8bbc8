# Slow: chooses all sets of free squares, and checks each set when it is complete.
from itertools import combinations


def waysToSetUp(hall, count):
    squares = [(r, c) for r, row in enumerate(hall) for c, square in enumerate(row) if square == "."]

    def keeps_to_the_rules(lasers):
        for row, column in lasers:
            for down, right in ((0, -1), (-1, 0), (-1, -1), (-1, 1)):
                r, c = row + down, column + right
                while r >= 0 and 0 <= c < len(hall[0]) and hall[r][c] == ".":
                    if (r, c) in lasers:
                        return False
                    r += down
                    c += right
        return True

    return sum(keeps_to_the_rules(lasers) for lasers in combinations(squares, count))
