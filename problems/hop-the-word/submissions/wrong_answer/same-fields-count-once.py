# Mistake: takes two ways over the same fields for one, also if the order differs.
def waysToHop(court, word):
    found = set()

    def follow(row, column, used):
        if not (0 <= row < len(court) and 0 <= column < len(court[0])):
            return
        if (row, column) in used or court[row][column] != word[len(used)]:
            return
        used = used + [(row, column)]
        if len(used) == len(word):
            found.add(frozenset(used))
            return
        for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            follow(row + down, column + right, used)

    for row in range(len(court)):
        for column in range(len(court[0])):
            follow(row, column, [])
    return len(found)
