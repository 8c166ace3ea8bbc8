def waysToHop(court, word):
    used = set()

    def ways(row, column, at):
        if not (0 <= row < len(court) and 0 <= column < len(court[0])):
            return 0
        if (row, column) in used or court[row][column] != word[at]:
            return 0
        if at == len(word) - 1:
            return 1
        used.add((row, column))
        steps = ((0, 1), (1, 0), (0, -1), (-1, 0))
        count = sum(ways(row + down, column + right, at + 1) for down, right in steps)
        used.remove((row, column))
        return count

    return sum(ways(row, column, 0) for row in range(len(court)) for column in range(len(court[0])))
