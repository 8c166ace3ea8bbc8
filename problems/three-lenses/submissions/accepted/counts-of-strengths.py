from collections import Counter


def findTriples(lenses, target):
    counts = Counter(lenses)
    strengths = sorted(counts)
    found = []
    for i, a in enumerate(strengths):
        for b in strengths[i:]:
            c = target - a - b
            if c < b:
                break
            if c in counts:
                triple = [a, b, c]
                if all(counts[s] >= triple.count(s) for s in triple):
                    found.append(triple)
    return found
