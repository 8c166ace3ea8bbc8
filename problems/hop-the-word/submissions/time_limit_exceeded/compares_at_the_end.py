# Slow: follows all ways of the right length, and compares the letters at the end.
def waysToHop(court, word):
    def ways(row, column, way):
        if not (0 <= row < len(court) and 0 <= column < len(court[0])) or (row, column) in way:
            return 0
        way = way + [(row, column)]
        if len(way) == len(word):
            return int("".join(court[r][c] for r, c in way) == word)
        steps = ((0, 1), (1, 0), (0, -1), (-1, 0))
        return sum(ways(row + down, column + right, way) for down, right in steps)

    return sum(ways(row, column, []) for row in range(len(court)) for column in range(len(court[0])))
