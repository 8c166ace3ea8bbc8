# Takes exactly half for a collapse.
from bisect import bisect_left, insort


def countCollapses(people):
    earlier = []
    count = 0
    for number in people:
        count += len(earlier) - bisect_left(earlier, 2 * number)
        insort(earlier, number)
    return count
