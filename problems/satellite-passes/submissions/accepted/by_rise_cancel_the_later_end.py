def fewestCancelled(passes, turn):
    cancelled = 0
    last_set = None
    for rise, last in sorted(passes):
        if last_set is None or rise >= last_set + turn:
            last_set = last
        else:
            # One of the two must go: the one that sets later.
            cancelled += 1
            last_set = min(last_set, last)
    return cancelled
