# Mistake: when it starts over it binds the name to a new list, and the array that was given stays as it is.
def nextPeal(bells):
    lower = len(bells) - 2
    while lower >= 0 and bells[lower] >= bells[lower + 1]:
        lower -= 1
    if lower < 0:
        bells = sorted(bells)
        return
    higher = len(bells) - 1
    while bells[higher] <= bells[lower]:
        higher -= 1
    bells[lower], bells[higher] = bells[higher], bells[lower]
    bells[lower + 1 :] = sorted(bells[lower + 1 :])
