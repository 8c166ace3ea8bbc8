from bisect import bisect_right


def fewestCancelled(passes, turn):
    passes = sorted(passes, key=lambda each: each[1])
    ends = [last for _, last in passes]
    most = [0]  # most[i]: how many of the first i passes can be used
    for i, (rise, _) in enumerate(passes):
        before = bisect_right(ends, rise - turn, 0, i)
        most.append(max(most[i], most[before] + 1))
    return len(passes) - most[-1]
