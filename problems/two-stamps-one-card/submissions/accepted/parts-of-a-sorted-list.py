# Splits two parts by one bit after another and keeps only the pairs of parts that get the bit, if there are any.
from bisect import bisect_left


def mostPoints(stamps):
    stamps = sorted(set(stamps))
    pairs = [(0, len(stamps), 0, len(stamps))]
    most = 0
    for bit in reversed(range(31)):
        better, same = [], []
        for a, b, c, d in pairs:
            split = ((stamps[a] >> bit) | 1) << bit
            m = bisect_left(stamps, split, a, b)
            split = ((stamps[c] >> bit) | 1) << bit
            n = bisect_left(stamps, split, c, d)
            if a < m and n < d:
                better.append((a, m, n, d))
            if m < b and c < n and (a, b) != (c, d):
                better.append((m, b, c, n))
            if not better:
                if a < m and c < n:
                    same.append((a, m, c, n))
                if m < b and n < d:
                    same.append((m, b, n, d))
        if better:
            most |= 1 << bit
        pairs = better or same
    return most
