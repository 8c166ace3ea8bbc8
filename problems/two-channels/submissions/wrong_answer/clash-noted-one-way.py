# Mistake: notes a clash for its first station only, so a group falls apart where the search comes from the other one.
from collections import deque


def mostOnFirst(stations, clashes):
    others = [[] for _ in range(stations)]
    for a, b in clashes:
        others[a].append(b)
    channel = [0] * stations
    most = 0
    for first in range(stations):
        if channel[first]:
            continue
        channel[first] = 1
        counts = [0, 1, 0]
        queue = deque([first])
        while queue:
            station = queue.popleft()
            for other in others[station]:
                if channel[other] == channel[station]:
                    return -1
                if not channel[other]:
                    channel[other] = 3 - channel[station]
                    counts[channel[other]] += 1
                    queue.append(other)
        most += max(counts)
    return most
