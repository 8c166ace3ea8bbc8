# Mistake: if there is enough in all, starts at the first depot whose own salt lasts for its stretch.
def startDepot(stored, needed):
    if sum(stored) < sum(needed):
        return -1
    for i in range(len(stored)):
        if stored[i] >= needed[i]:
            return i
    return -1
