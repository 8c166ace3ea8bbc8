# Mistake: leaves the last order as it is, instead of starting over.
def nextPeal(bells):
    for lower in range(len(bells) - 2, -1, -1):
        if bells[lower] < bells[lower + 1]:
            higher = max(j for j in range(lower + 1, len(bells)) if bells[j] > bells[lower])
            bells[lower], bells[higher] = bells[higher], bells[lower]
            bells[lower + 1 :] = reversed(bells[lower + 1 :])
            return
