# Mistake: takes the first and the last play of each song, and overlooks the ones in between.
def soonestRepeat(songs):
    first, last = {}, {}
    for i, song in enumerate(songs):
        first.setdefault(song, i)
        last[song] = i
    distances = [last[song] - first[song] for song in first if last[song] > first[song]]
    return min(distances, default=-1)
