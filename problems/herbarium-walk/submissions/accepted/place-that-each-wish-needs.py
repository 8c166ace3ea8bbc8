import heapq
from collections import Counter, defaultdict, deque


# Keeps of each species the last plants, as many as are wanted; the part begins at the first plant that is kept.
def shortestWalk(plants, wanted):
    need = Counter(wanted)
    kept = defaultdict(deque)
    missing = len(wanted)
    firsts = []
    best = []
    for end, species in enumerate(plants):
        if species not in need:
            continue
        places = kept[species]
        if len(places) == need[species]:
            places.popleft()
        else:
            missing -= 1
        places.append(end)
        heapq.heappush(firsts, (end, species))
        if missing > 0:
            continue
        while firsts[0][0] != kept[firsts[0][1]][0]:
            heapq.heappop(firsts)
        first = firsts[0][0]
        if not best or end - first < best[1] - best[0]:
            best = [first, end]
    return best
