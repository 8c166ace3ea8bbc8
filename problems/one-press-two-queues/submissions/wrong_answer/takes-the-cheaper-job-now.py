# Mistake: always takes the job that costs less now.
def weave(first, second, change, starts_with_first):
    i = j = total = 0
    ink = None
    while i < len(first) or j < len(second):
        a = change[ink][first[i]] if i < len(first) and ink is not None else 0
        b = change[ink][second[j]] if j < len(second) and ink is not None else 0
        if ink is None:
            from_first = i < len(first) and (starts_with_first or not second)
        else:
            from_first = i < len(first) and (j == len(second) or a <= b)
        if from_first:
            total += a
            ink = first[i]
            i += 1
        else:
            total += b
            ink = second[j]
            j += 1
    return total


def leastChangeover(first, second, change):
    return min(weave(first, second, change, start) for start in (True, False))
