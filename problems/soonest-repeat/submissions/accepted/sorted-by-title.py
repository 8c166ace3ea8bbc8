def soonestRepeat(songs):
    # Sorting is stable: plays of the same song stay in the order of their positions.
    order = sorted(range(len(songs)), key=songs.__getitem__)
    return min((j - i for i, j in zip(order, order[1:]) if songs[i] == songs[j]), default=-1)
