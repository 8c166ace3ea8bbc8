# Mistake: returns the words in the order in which the search finds them.
def sewnWords(quilt, words):
    wanted = set(words)
    beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
    rows, columns = len(quilt), len(quilt[0])
    used = set()
    found = {}

    def sew(row, column, spelled):
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in used:
            return
        spelled += quilt[row][column]
        if spelled not in beginnings:
            return
        if spelled in wanted:
            found[spelled] = True
        used.add((row, column))
        sew(row - 1, column, spelled)
        sew(row + 1, column, spelled)
        sew(row, column - 1, spelled)
        sew(row, column + 1, spelled)
        used.remove((row, column))

    for row in range(rows):
        for column in range(columns):
            sew(row, column, "")
    return list(found)
