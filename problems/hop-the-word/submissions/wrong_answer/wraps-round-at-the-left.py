# Mistake: catches the index beyond the end only; index -1 is the last row or column.
def waysToHop(court, word):
    letters = [list(row) for row in court]

    def ways(row, column, at):
        try:
            if letters[row][column] != word[at]:
                return 0
        except IndexError:
            return 0
        if at == len(word) - 1:
            return 1
        letters[row][column] = ""
        steps = ((0, 1), (1, 0), (0, -1), (-1, 0))
        count = sum(ways(row + down, column + right, at + 1) for down, right in steps)
        letters[row][column] = word[at]
        return count

    return sum(ways(row, column, 0) for row in range(len(court)) for column in range(len(court[0])))
