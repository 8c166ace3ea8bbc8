# Mistake: forgets that row -1 and column -1 are the last ones in Python.
def sewnWords(quilt, words):
    used = set()

    def spells(word, place, row, column):
        try:
            letter = quilt[row][column]
        except IndexError:
            return False
        if (row, column) in used or letter != word[place]:
            return False
        if place + 1 == len(word):
            return True
        used.add((row, column))
        fits = any(
            spells(word, place + 1, r, c)
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        )
        used.remove((row, column))
        return fits

    return [
        word
        for word in words
        if any(spells(word, 0, row, column) for row in range(len(quilt)) for column in range(len(quilt[0])))
    ]
