# Mistake: lets either half be the larger one, but reads the middle of an odd number from the lower half.
from heapq import heappop, heappush


def runningMedians(delays):
    lower, upper, medians = [], [], []
    for delay in delays:
        if not lower or delay <= -lower[0]:
            heappush(lower, -delay)
        else:
            heappush(upper, delay)
        if len(lower) > len(upper) + 1:
            heappush(upper, -heappop(lower))
        elif len(upper) > len(lower) + 1:
            heappush(lower, -heappop(upper))
        if len(lower) == len(upper):
            medians.append((upper[0] - lower[0]) / 2)
        else:
            medians.append(float(-lower[0]))
    return medians
