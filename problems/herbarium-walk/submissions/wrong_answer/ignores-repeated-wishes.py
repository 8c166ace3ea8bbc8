# Makes the wish list a set, so one plant of a species is taken for enough.
from collections import Counter


def shortestWalk(plants, wanted):
    need = set(wanted)
    have = Counter()
    start = 0
    best = []
    for end, species in enumerate(plants):
        if species in need:
            have[species] += 1
        while len(have) == len(need):
            if not best or end - start < best[1] - best[0]:
                best = [start, end]
            leaving = plants[start]
            if leaving in need:
                have[leaving] -= 1
                if have[leaving] == 0:
                    del have[leaving]
            start += 1
    return best
