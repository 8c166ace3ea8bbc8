# Mistake: starts where the most salt is left over after the first stretch.
def startDepot(stored, needed):
    left = [s - n for s, n in zip(stored, needed)]
    return -1 if sum(left) < 0 else left.index(max(left))
