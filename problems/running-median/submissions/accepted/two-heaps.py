from heapq import heappush, heappushpop


def runningMedians(delays: list[int]) -> list[float]:
    lower = []  # negated, so that the smallest stands for the largest delay
    upper = []
    medians = []
    for delay in delays:
        if len(lower) == len(upper):
            heappush(lower, -heappushpop(upper, delay))
            medians.append(float(-lower[0]))
        else:
            heappush(upper, -heappushpop(lower, -delay))
            medians.append((upper[0] - lower[0]) / 2)
    return medians
