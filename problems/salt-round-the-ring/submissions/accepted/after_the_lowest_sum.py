from itertools import accumulate


def startDepot(stored, needed):
    sums = [0, *accumulate(s - n for s, n in zip(stored, needed))]
    if sums[-1] < 0:
        return -1
    return sums.index(min(sums))
