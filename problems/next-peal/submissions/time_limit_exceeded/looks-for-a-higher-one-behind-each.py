# Slow: for each bell, from the last one on, goes through all bells behind it for a higher one: O(n^2).
def nextPeal(bells):
    for i in range(len(bells) - 2, -1, -1):
        higher = [pitch for pitch in bells[i + 1 :] if pitch > bells[i]]
        if higher:
            j = bells.index(min(higher), i + 1)
            bells[i], bells[j] = bells[j], bells[i]
            bells[i + 1 :] = sorted(bells[i + 1 :])
            return
    bells.sort()
