# Mistake: takes two pillars that touch at their corners for a wall that stops a diagonal beam.
def waysToSetUp(hall, count):
    squares = [(r, c) for r, row in enumerate(hall) for c, square in enumerate(row) if square == "."]
    lasers = set()

    def in_a_beam(row, column):
        for down, right in ((0, -1), (-1, 0), (-1, -1), (-1, 1)):
            r, c = row + down, column + right
            while r >= 0 and 0 <= c < len(hall[0]) and hall[r][c] == ".":
                if down and right and hall[r - down][c] == "#" and hall[r][c - right] == "#":
                    break
                if (r, c) in lasers:
                    return True
                r += down
                c += right
        return False

    def ways(start, left):
        if left == 0:
            return 1
        total = 0
        for index in range(start, len(squares)):
            if not in_a_beam(*squares[index]):
                lasers.add(squares[index])
                total += ways(index + 1, left - 1)
                lasers.remove(squares[index])
        return total

    return ways(0, count)
