def signFor(text):
    """Manacher's algorithm on the text with separators: the reach of each centre tells which palindromes touch an end."""
    padded = "|" + "|".join(text) + "|"
    size = len(padded)
    reach = [0] * size
    centre = right = 0
    beginning = ending = 0
    for i in range(size):
        r = min(reach[2 * centre - i], right - i) if i < right else 0
        while i - r > 0 and i + r + 1 < size and padded[i - r - 1] == padded[i + r + 1]:
            r += 1
        reach[i] = r
        if i + r > right:
            centre, right = i, i + r
        if i == r:
            beginning = max(beginning, r)
        if i + r == size - 1:
            ending = max(ending, r)
    if ending >= beginning:
        return text + text[: len(text) - ending][::-1]
    return text[beginning:][::-1] + text
