# Looks for the wishes in the order of the list.
def shortestWalk(plants, wanted):
    best = []
    for start, species in enumerate(plants):
        if species != wanted[0]:
            continue
        found = 0
        for end in range(start, len(plants)):
            if plants[end] == wanted[found]:
                found += 1
            if found == len(wanted):
                if not best or end - start < best[1] - best[0]:
                    best = [start, end]
                break
    return best
