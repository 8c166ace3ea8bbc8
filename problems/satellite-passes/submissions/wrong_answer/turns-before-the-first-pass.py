# Mistake: demands the time for the turn before the first pass, too.
def fewestCancelled(passes, turn):
    last_set = 0
    cancelled = 0
    for rise, last in sorted(passes, key=lambda each: each[1]):
        if rise < last_set + turn:
            cancelled += 1
        else:
            last_set = last
    return cancelled
