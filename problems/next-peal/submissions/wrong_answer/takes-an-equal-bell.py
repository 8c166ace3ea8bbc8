# Mistake: lets a bell of the same pitch take the place, instead of one that is really higher.
def nextPeal(bells):
    lower = len(bells) - 2
    while lower >= 0 and bells[lower] >= bells[lower + 1]:
        lower -= 1
    if lower >= 0:
        higher = len(bells) - 1
        while bells[higher] < bells[lower]:
            higher -= 1
        bells[lower], bells[higher] = bells[higher], bells[lower]
    bells[lower + 1 :] = reversed(bells[lower + 1 :])
