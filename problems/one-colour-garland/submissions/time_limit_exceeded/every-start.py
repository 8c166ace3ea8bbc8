# Extends a stretch from each bulb as far as it goes: O(n^2).
from collections import Counter


def longestStretch(bulbs, spare):
    longest = 0
    for start in range(len(bulbs)):
        counts = Counter()
        highest = 0
        for end in range(start, len(bulbs)):
            counts[bulbs[end]] += 1
            highest = max(highest, counts[bulbs[end]])
            if end - start + 1 - highest > spare:
                break
            longest = max(longest, end - start + 1)
    return longest
