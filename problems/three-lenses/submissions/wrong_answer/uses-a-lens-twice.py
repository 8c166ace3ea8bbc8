# Looks the third lens up among all lenses, so it may be one of the first two.
def findTriples(lenses, target):
    strengths = sorted(set(lenses))
    present = set(strengths)
    found = []
    for i, a in enumerate(strengths):
        for b in strengths[i:]:
            c = target - a - b
            if c >= b and c in present:
                found.append([a, b, c])
    return found
