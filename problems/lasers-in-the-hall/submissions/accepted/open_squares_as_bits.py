# For each square a set of bits for what it sees; the squares still open are handed down.
def waysToSetUp(hall, count):
    rows, columns = len(hall), len(hall[0])

    def seen_from(row, column):
        bits = 0
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                r, c = row + down, column + right
                while (down or right) and 0 <= r < rows and 0 <= c < columns and hall[r][c] == ".":
                    bits |= 1 << (r * columns + c)
                    r += down
                    c += right
        return bits

    free = 0
    seen = {}
    for row in range(rows):
        for column in range(columns):
            if hall[row][column] == ".":
                bit = 1 << (row * columns + column)
                free |= bit
                seen[bit] = seen_from(row, column)

    def ways(opened, left):
        if left == 0:
            return 1
        total = 0
        while opened:
            bit = opened & -opened
            opened ^= bit
            total += ways(opened & ~seen[bit], left - 1)
        return total

    return ways(free, count)
