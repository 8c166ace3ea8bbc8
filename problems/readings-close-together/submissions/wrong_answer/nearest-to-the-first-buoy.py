# Mistake: for each reading of the first buoy takes the nearest reading of each other one.
from bisect import bisect_left


def closestReadings(readings):
    best = None
    for time in readings[0]:
        chosen = [time]
        for times in readings[1:]:
            at = bisect_left(times, time)
            near = times[max(at - 1, 0):at + 1]
            chosen.append(min(near, key=lambda other: abs(other - time)))
        low, high = min(chosen), max(chosen)
        if best is None or (high - low, low) < (best[1] - best[0], best[0]):
            best = [low, high]
    return best
