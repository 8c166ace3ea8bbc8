# A window, but whether it is enough is asked of all species each time: O(n * number of species).
from collections import Counter


def shortestWalk(plants, wanted):
    need = Counter(wanted)
    have = Counter()
    start = 0
    best = []
    for end, species in enumerate(plants):
        have[species] += 1
        while all(have[key] >= count for key, count in need.items()):
            if not best or end - start < best[1] - best[0]:
                best = [start, end]
            have[plants[start]] -= 1
            start += 1
    return best
