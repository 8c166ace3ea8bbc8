# Slow: searches the rest of the list for each title, O(n^2).
def soonestRepeat(songs):
    soonest = -1
    for i, song in enumerate(songs):
        try:
            distance = songs.index(song, i + 1) - i
        except ValueError:
            continue
        if soonest < 0 or distance < soonest:
            soonest = distance
    return soonest
