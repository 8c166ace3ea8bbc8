# Mistake: looks only at the song that is played most, which need not be the one that comes again soonest.
from collections import Counter


def soonestRepeat(songs):
    if not songs:
        return -1
    song, plays = Counter(songs).most_common(1)[0]
    if plays == 1:
        return -1
    positions = [i for i, other in enumerate(songs) if other == song]
    return min(j - i for i, j in zip(positions, positions[1:]))
