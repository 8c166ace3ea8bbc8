from bisect import bisect_right


def countCollapses(people):
    values = sorted(set(people))
    rank = {value: i for i, value in enumerate(values, 1)}
    counts = [0] * (len(values) + 1)
    total = 0
    for seen, number in enumerate(people):
        # Takes those that are at most twice as many off all the earlier years.
        total += seen
        i = bisect_right(values, 2 * number)
        while i > 0:
            total -= counts[i]
            i -= i & -i
        i = rank[number]
        while i <= len(values):
            counts[i] += 1
            i += i & -i
    return total
