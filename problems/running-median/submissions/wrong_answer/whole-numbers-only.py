# Mistake: divides the sum of the two middle delays as whole numbers.
from heapq import heappush, heappushpop


def runningMedians(delays):
    lower, upper, medians = [], [], []
    for delay in delays:
        if len(lower) == len(upper):
            heappush(lower, -heappushpop(upper, delay))
            medians.append(float(-lower[0]))
        else:
            heappush(upper, -heappushpop(lower, -delay))
            medians.append(float((upper[0] - lower[0]) // 2))
    return medians
