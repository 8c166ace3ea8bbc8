# Drops the badge that came in first instead of the one whose last entry is the oldest.
def longestStretch(badges, limit):
    last = {}
    longest = left = 0
    for right, badge in enumerate(badges):
        last[badge] = right
        if len(last) > limit:
            oldest = next(iter(last))
            left = max(left, last.pop(oldest) + 1)
        longest = max(longest, right - left + 1)
    return longest
