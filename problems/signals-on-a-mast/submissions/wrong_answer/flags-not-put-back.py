# Mistake: takes a flag out of the locker for a branch, and does not put it back for the others.
from collections import Counter


def signals(flags, height):
    left = Counter(flags)
    found = []

    def extend(signal):
        if len(signal) == height:
            found.append(signal)
            return
        for flag in left:
            if left[flag] > 0 and signal[-1:] != flag:
                left[flag] -= 1
                extend(signal + flag)

    extend("")
    return found
