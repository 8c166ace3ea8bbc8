# Slow: goes on by one minute at a time.
def finishTimes(arrivals, needs, slice):
    done = [0] * len(needs)
    left = list(needs)
    coming = sorted(range(len(needs)), key=lambda job: arrivals[job])
    line = []
    at, used, now = None, 0, 0
    while coming or line or at is not None:
        while coming and arrivals[coming[0]] == now:
            line.append(coming.pop(0))
        if at is not None and (used == slice or left[at] == 0):
            if left[at] > 0:
                line.append(at)
            else:
                done[at] = now
            at = None
        if at is None and line:
            at, used = line.pop(0), 0
        if at is not None:
            left[at] -= 1
            used += 1
        now += 1
    return done
