# Slow: searches the quilt for each word by itself.
def sewnWords(quilt, words):
    rows, columns = len(quilt), len(quilt[0])

    def spells(word, row, column, used):
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in used:
            return False
        if quilt[row][column] != word[len(used)]:
            return False
        used = used | {(row, column)}
        if len(used) == len(word):
            return True
        return (
            spells(word, row - 1, column, used)
            or spells(word, row + 1, column, used)
            or spells(word, row, column - 1, used)
            or spells(word, row, column + 1, used)
        )

    return [
        word
        for word in words
        if any(spells(word, row, column, frozenset()) for row in range(rows) for column in range(columns))
    ]
