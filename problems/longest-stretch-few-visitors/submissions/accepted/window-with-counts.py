from collections import defaultdict


def longestStretch(badges, limit):
    counts = defaultdict(int)
    longest = left = 0
    for right, badge in enumerate(badges):
        counts[badge] += 1
        while len(counts) > limit:
            gone = badges[left]
            counts[gone] -= 1
            if counts[gone] == 0:
                del counts[gone]
            left += 1
        longest = max(longest, right - left + 1)
    return longest
