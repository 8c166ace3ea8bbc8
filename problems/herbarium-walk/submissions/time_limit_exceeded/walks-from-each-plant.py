# Begins at each plant and walks until all wishes are met: O(n^2).
from collections import Counter


def shortestWalk(plants, wanted):
    wishes = Counter(wanted)
    best = []
    for start in range(len(plants)):
        still = wishes.copy()
        missing = len(wanted)
        for end in range(start, len(plants)):
            if still[plants[end]] > 0:
                missing -= 1
            still[plants[end]] -= 1
            if missing == 0:
                if not best or end - start < best[1] - best[0]:
                    best = [start, end]
                break
    return best
