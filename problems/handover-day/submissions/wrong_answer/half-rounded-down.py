# Mistake: halves what the two clerks have together, and loses the remainder of an odd number.
def handoverDay(changes):
    total = sum(changes)
    before = 0
    for day, change in enumerate(changes):
        if before == (total - change) // 2:
            return day
        before += change
    return -1
