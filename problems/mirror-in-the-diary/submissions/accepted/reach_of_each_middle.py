def longestMirror(page):
    """Manacher's algorithm: the reach of a middle begins from that of its partner within the mirror that reaches furthest."""
    places = [i for i, character in enumerate(page) if character.isalpha()]
    if not places:
        return ""
    padded = "|" + "|".join(page[i].lower() for i in places) + "|"
    reach = []
    centre = right = best = 0
    for i in range(len(padded)):
        r = min(reach[2 * centre - i], right - i) if i < right else 0
        while i - r > 0 and i + r + 1 < len(padded) and padded[i - r - 1] == padded[i + r + 1]:
            r += 1
        reach.append(r)
        if i + r > right:
            centre, right = i, i + r
        if r > reach[best]:
            best = i
    first = (best - reach[best]) // 2
    return page[places[first] : places[first + reach[best] - 1] + 1]
