# Tries only the most frequent colour of the whole garland.
from collections import Counter


def longestStretch(bulbs, spare):
    if not bulbs:
        return 0
    colour = Counter(bulbs).most_common(1)[0][0]
    longest = start = others = 0
    for end, bulb in enumerate(bulbs):
        others += bulb != colour
        while others > spare:
            others -= bulbs[start] != colour
            start += 1
        longest = max(longest, end - start + 1)
    return longest
