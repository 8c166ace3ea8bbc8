# Mistake: looks for the first last stop that is greater or equal, so that equal stops never stay together.
from bisect import bisect_left


def wagonsToTakeOut(stops):
    last = []
    for stop in stops:
        place = bisect_left(last, stop)
        if place == len(last):
            last.append(stop)
        else:
            last[place] = stop
    return len(stops) - len(last)
