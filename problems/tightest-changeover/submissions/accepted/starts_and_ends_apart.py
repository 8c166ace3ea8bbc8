def tightestChangeover(shows):
    # Without an overlap the k-th show to start is the k-th to end; with one, a start comes before the end before it.
    starts = sorted(start for start, _ in shows)
    ends = sorted(end for _, end in shows)
    return max(-1, min(start - end for start, end in zip(starts[1:], ends)))
