# Measures the window only when it has exactly the allowed number of different badges.
from collections import defaultdict


def longestStretch(badges, limit):
    counts = defaultdict(int)
    longest = left = 0
    for right, badge in enumerate(badges):
        counts[badge] += 1
        while len(counts) > limit:
            counts[badges[left]] -= 1
            if counts[badges[left]] == 0:
                del counts[badges[left]]
            left += 1
        if len(counts) == limit:
            longest = max(longest, right - left + 1)
    return longest
