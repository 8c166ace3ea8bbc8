from bisect import bisect_right
from itertools import accumulate


def smallestLimit(pages, days):
    sums = [0, *accumulate(pages)]
    last = len(pages)

    def enough(limit):
        chapter = 0
        for _ in range(days):
            chapter = bisect_right(sums, sums[chapter] + limit) - 1
            if chapter == last:
                return True
        return False

    low, high = max(pages), sums[-1]
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return low
