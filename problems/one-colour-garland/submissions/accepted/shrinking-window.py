from collections import Counter


def longestStretch(bulbs, spare):
    counts = Counter()
    start = longest = 0
    for end, bulb in enumerate(bulbs):
        counts[bulb] += 1
        while end - start + 1 - max(counts.values()) > spare:
            counts[bulbs[start]] -= 1
            start += 1
        longest = max(longest, end - start + 1)
    return longest
