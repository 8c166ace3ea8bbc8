from collections import OrderedDict


def longestStretch(badges, limit):
    last = OrderedDict()
    longest = left = 0
    for right, badge in enumerate(badges):
        last[badge] = right
        last.move_to_end(badge)
        if len(last) > limit:
            _, position = last.popitem(last=False)
            left = position + 1
        longest = max(longest, right - left + 1)
    return longest
