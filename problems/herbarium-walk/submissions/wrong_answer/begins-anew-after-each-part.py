# Empties the window as soon as a part is complete, so parts that overlap are missed.
from collections import Counter


def shortestWalk(plants, wanted):
    best = []
    open_wishes = Counter(wanted)
    missing = len(wanted)
    start = 0
    for end, species in enumerate(plants):
        if open_wishes[species] > 0:
            missing -= 1
        open_wishes[species] -= 1
        if missing > 0:
            continue
        while open_wishes[plants[start]] < 0:
            open_wishes[plants[start]] += 1
            start += 1
        if not best or end - start < best[1] - best[0]:
            best = [start, end]
        open_wishes = Counter(wanted)
        missing = len(wanted)
        start = end + 1
    return best
