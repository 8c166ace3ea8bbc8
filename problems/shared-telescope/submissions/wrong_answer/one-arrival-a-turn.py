# Mistake: lets only one new arrival into the line at the end of a turn.
from collections import deque


def finishTimes(arrivals: list[int], needs: list[int], slice: int) -> list[int]:
    coming = deque(sorted((arrival, job) for job, arrival in enumerate(arrivals)))
    done = [0] * len(needs)
    line = deque()
    now = 0
    while line or coming:
        if not line:
            now = max(now, coming[0][0])
            while coming and coming[0][0] <= now:
                job = coming.popleft()[1]
                line.append((job, needs[job]))
        job, left = line.popleft()
        now += min(slice, left)
        if coming and coming[0][0] <= now:
            new = coming.popleft()[1]
            line.append((new, needs[new]))
        if left > slice:
            line.append((job, left - slice))
        else:
            done[job] = now
    return done
