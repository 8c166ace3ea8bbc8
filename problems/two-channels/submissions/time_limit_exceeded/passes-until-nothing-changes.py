# Slow: for each group, goes through all clashes again and again until no station gets a channel any more.
def mostOnFirst(stations, clashes):
    channel = [0] * stations
    most = 0
    for first in range(stations):
        if channel[first]:
            continue
        channel[first] = 1
        counts = [0, 1, 0]
        changed = True
        while changed:
            changed = False
            for a, b in clashes:
                if channel[a] == channel[b] != 0:
                    return -1
                if channel[a] == channel[b]:
                    continue
                if channel[a] == 0:
                    a, b = b, a
                if channel[b] == 0:
                    channel[b] = 3 - channel[a]
                    counts[channel[b]] += 1
                    changed = True
        most += max(counts)
    return most
