# Slow: sorts the delays so far anew for every one.
def runningMedians(delays):
    medians = []
    for count in range(1, len(delays) + 1):
        prefix = sorted(delays[:count])
        medians.append((prefix[(count - 1) // 2] + prefix[count // 2]) / 2)
    return medians
