def longestMirror(page):
    """Goes outward from each middle, a letter or the place between two, in a list of the letters alone."""
    places = [i for i, character in enumerate(page) if character.isalpha()]
    letters = [page[i].lower() for i in places]
    n = len(letters)
    start = size = 0
    for middle in range(2 * n - 1):
        first = middle // 2
        last = first + middle % 2
        while first >= 0 and last < n and letters[first] == letters[last]:
            first -= 1
            last += 1
        if last - first - 1 > size:
            start, size = first + 1, last - first - 1
    return page[places[start] : places[start + size - 1] + 1] if size else ""
