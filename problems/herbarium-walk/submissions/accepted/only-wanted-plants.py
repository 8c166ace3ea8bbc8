from collections import Counter


# Goes through the wanted plants only; counts the species of which enough are in the window.
def shortestWalk(plants, wanted):
    need = Counter(wanted)
    useful = [(i, species) for i, species in enumerate(plants) if species in need]
    have = Counter()
    complete = start = 0
    best = []
    for end, species in useful:
        have[species] += 1
        if have[species] == need[species]:
            complete += 1
        while complete == len(need):
            first, leaving = useful[start]
            if not best or end - first < best[1] - best[0]:
                best = [first, end]
            if have[leaving] == need[leaving]:
                complete -= 1
            have[leaving] -= 1
            start += 1
    return best
