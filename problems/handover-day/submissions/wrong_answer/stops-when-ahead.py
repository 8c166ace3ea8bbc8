# Mistake: stops once the first side is ahead, as if the changes could not be negative.
def handoverDay(changes):
    before, after = 0, sum(changes)
    for day, change in enumerate(changes):
        after -= change
        if before == after:
            return day
        if before > after:
            break
        before += change
    return -1
