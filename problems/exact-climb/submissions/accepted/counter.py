from collections import Counter
from itertools import accumulate


def countStretches(metres, climb):
    seen = Counter({0: 1})
    count = 0
    for height in accumulate(metres):
        count += seen[height - climb]
        seen[height] += 1
    return count
