# Mistake: looks for the longest part that the letters share with their reverse; it need not be a mirror itself.
def longestMirror(page):
    places = [i for i, character in enumerate(page) if character.isalpha()]
    text = "".join(page[i].lower() for i in places)
    back = text[::-1]
    first, size = 0, 0
    for start in range(len(text)):
        while start + size < len(text) and text[start : start + size + 1] in back:
            first, size = start, size + 1
    return page[places[first] : places[first + size - 1] + 1] if size else ""
