# Mistake: puts the first station of each group on channel 1, although the other side may be larger.
def mostOnFirst(stations, clashes):
    others = [[] for _ in range(stations)]
    for a, b in clashes:
        others[a].append(b)
        others[b].append(a)
    channel = [0] * stations
    for first in range(stations):
        if channel[first]:
            continue
        channel[first] = 1
        stack = [first]
        while stack:
            station = stack.pop()
            for other in others[station]:
                if channel[other] == channel[station]:
                    return -1
                if not channel[other]:
                    channel[other] = 3 - channel[station]
                    stack.append(other)
    return channel.count(1)
