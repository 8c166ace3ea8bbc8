# Mistake: goes through the days from the end, and returns the latest fair one.
def handoverDay(changes):
    before, after = sum(changes), 0
    for day in range(len(changes) - 1, -1, -1):
        before -= changes[day]
        if before == after:
            return day
        after += changes[day]
    return -1
