# Takes only pictures before the moment, not the one that was taken at this very moment.
from bisect import bisect_left


def framesShown(frames, moments):
    oldest = frames.index(min(frames))
    times = frames[oldest:] + frames[:oldest]
    slots = []
    for moment in moments:
        count = bisect_left(times, moment)
        slots.append((oldest + count - 1) % len(frames) if count > 0 else -1)
    return slots
