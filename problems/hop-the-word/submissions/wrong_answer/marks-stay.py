# Mistake: marks the fields in use, but does not take the marks away when it goes back.
def waysToHop(court, word):
    def ways(row, column, at, used):
        if not (0 <= row < len(court) and 0 <= column < len(court[0])):
            return 0
        if (row, column) in used or court[row][column] != word[at]:
            return 0
        if at == len(word) - 1:
            return 1
        used.add((row, column))
        steps = ((0, 1), (1, 0), (0, -1), (-1, 0))
        return sum(ways(row + down, column + right, at + 1, used) for down, right in steps)

    return sum(ways(row, column, 0, set()) for row in range(len(court)) for column in range(len(court[0])))
