# Mistake: does not free a patch again when a way leads nowhere.
def sewnWords(quilt, words):
    rows, columns = len(quilt), len(quilt[0])

    def spells(word, place, row, column, used):
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in used:
            return False
        if quilt[row][column] != word[place]:
            return False
        used.add((row, column))
        if place + 1 == len(word):
            return True
        return any(
            spells(word, place + 1, r, c, used)
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        )

    return [
        word
        for word in words
        if any(spells(word, 0, row, column, set()) for row in range(rows) for column in range(columns))
    ]
