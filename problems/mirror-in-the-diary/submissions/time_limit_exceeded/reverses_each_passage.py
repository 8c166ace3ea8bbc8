# Slow: cuts out each passage of letters that would be the longest, and compares it with its reverse: O(n^3).
def longestMirror(page):
    places = [i for i, character in enumerate(page) if character.isalpha()]
    letters = "".join(page[i].lower() for i in places)
    start = size = 0
    for first in range(len(letters)):
        for end in range(first + 1, len(letters) + 1):
            passage = letters[first:end]
            if end - first > size and passage == passage[::-1]:
                start, size = first, end - first
    return page[places[start] : places[start + size - 1] + 1] if size else ""
