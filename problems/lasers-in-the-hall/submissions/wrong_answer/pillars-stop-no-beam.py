# Mistake: keeps sets of rows, columns and diagonals in use, as if beams went through pillars.
def waysToSetUp(hall, count):
    squares = [(r, c) for r, row in enumerate(hall) for c, square in enumerate(row) if square == "."]

    def ways(start, left, lasers):
        if left == 0:
            return 1
        total = 0
        for index in range(start, len(squares)):
            r, c = squares[index]
            if all(r != a and c != b and abs(r - a) != abs(c - b) for a, b in lasers):
                total += ways(index + 1, left - 1, lasers + [(r, c)])
        return total

    return ways(0, count, [])
