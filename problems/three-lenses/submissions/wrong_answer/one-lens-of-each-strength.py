# Drops equal lenses before the search, so no triple has the same strength twice.
def findTriples(lenses, target):
    strengths = sorted(set(lenses))
    present = set(strengths)
    found = []
    for i, a in enumerate(strengths):
        for b in strengths[i + 1 :]:
            c = target - a - b
            if c > b and c in present:
                found.append([a, b, c])
    return found
