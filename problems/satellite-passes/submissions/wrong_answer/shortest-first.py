# Mistake: uses the shortest passes first.
from bisect import bisect_left, insort


def fewestCancelled(passes, turn):
    used = []
    for rise, last in sorted(passes, key=lambda each: (each[1] - each[0], each)):
        place = bisect_left(used, (rise, last))
        if place > 0 and used[place - 1][1] + turn > rise:
            continue
        if place < len(used) and last + turn > used[place][0]:
            continue
        insort(used, (rise, last))
    return len(passes) - len(used)
