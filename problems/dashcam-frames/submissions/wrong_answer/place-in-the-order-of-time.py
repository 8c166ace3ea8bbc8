# Returns the place in the sorted list instead of the slot.
from bisect import bisect_right


def framesShown(frames, moments):
    times = sorted(frames)
    return [bisect_right(times, moment) - 1 for moment in moments]
