# Mistake: forgets the time for the turn.
def fewestCancelled(passes, turn):
    free = 0
    cancelled = 0
    for rise, last in sorted(passes, key=lambda each: each[1]):
        if rise < free:
            cancelled += 1
        else:
            free = last
    return cancelled
