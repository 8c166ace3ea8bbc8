# Mistake: goes through the stations that appear in a clash; the others are never counted.
def mostOnFirst(stations, clashes):
    others = {}
    for a, b in clashes:
        others.setdefault(a, set()).add(b)
        others.setdefault(b, set()).add(a)
    channel = {}
    most = 0
    for first in others:
        if first in channel:
            continue
        channel[first] = 0
        counts = [1, 0]
        stack = [first]
        while stack:
            station = stack.pop()
            for other in others[station]:
                if other not in channel:
                    channel[other] = 1 - channel[station]
                    counts[channel[other]] += 1
                    stack.append(other)
                elif channel[other] == channel[station]:
                    return -1
        most += max(counts)
    return most
