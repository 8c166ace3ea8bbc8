# A set of all beginnings of words tells where a search may go on.
def sewnWords(quilt, words):
    wanted = set(words)
    beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
    rows, columns = len(quilt), len(quilt[0])
    used = [[False] * columns for _ in quilt]
    found = set()

    def sew(row, column, spelled):
        spelled += quilt[row][column]
        if spelled not in beginnings:
            return
        if spelled in wanted:
            found.add(spelled)
        used[row][column] = True
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and not used[r][c]:
                sew(r, c, spelled)
        used[row][column] = False

    for row in range(rows):
        for column in range(columns):
            sew(row, column, "")
    return [word for word in words if word in found]
