def closestReadings(readings):
    entries = sorted((time, buoy) for buoy, times in enumerate(readings) for time in times)
    inside = [0] * len(readings)
    missing = len(readings)
    best = None
    start = 0
    for time, buoy in entries:
        inside[buoy] += 1
        if inside[buoy] == 1:
            missing -= 1
        while missing == 0:
            first, left = entries[start]
            if best is None or time - first < best[1] - best[0]:
                best = [first, time]
            inside[left] -= 1
            if inside[left] == 0:
                missing += 1
            start += 1
    return best
