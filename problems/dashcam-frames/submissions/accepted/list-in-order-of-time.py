from bisect import bisect_right


def framesShown(frames, moments):
    oldest = frames.index(min(frames))
    times = frames[oldest:] + frames[:oldest]
    slots = []
    for moment in moments:
        count = bisect_right(times, moment)
        slots.append((oldest + count - 1) % len(frames) if count > 0 else -1)
    return slots
