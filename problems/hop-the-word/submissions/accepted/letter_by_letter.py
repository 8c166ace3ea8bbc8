# All ways that spell the beginning of the word, made longer letter by letter.
def waysToHop(court, word):
    places = {}
    for row, line in enumerate(court):
        for column, letter in enumerate(line):
            places[row, column] = letter
    ways = [(place,) for place in places if places[place] == word[0]]
    for letter in word[1:]:
        longer = []
        for way in ways:
            row, column = way[-1]
            for place in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if places.get(place) == letter and place not in way:
                    longer.append(way + (place,))
        ways = longer
    return len(ways)
