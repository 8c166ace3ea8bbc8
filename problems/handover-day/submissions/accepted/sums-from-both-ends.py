from itertools import accumulate


def handoverDay(changes):
    before = list(accumulate(changes, initial=0))
    after = list(accumulate(reversed(changes), initial=0))
    after.reverse()
    for day in range(len(changes)):
        if before[day] == after[day + 1]:
            return day
    return -1
