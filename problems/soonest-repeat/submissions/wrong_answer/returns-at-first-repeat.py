# Mistake: returns as soon as any song comes again, although a later repeat may be closer.
def soonestRepeat(songs):
    latest = {}
    for i, song in enumerate(songs):
        if song in latest:
            return i - latest[song]
        latest[song] = i
    return -1
