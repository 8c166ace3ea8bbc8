def runningMedians(delays: list[int]) -> list[float]:
    """Sorts once and removes the delays from the last to the first; the median moves one link at most."""
    n = len(delays)
    order = sorted(range(n), key=delays.__getitem__)
    place = [0] * n
    for rank, index in enumerate(order):
        place[index] = rank
    before = list(range(-1, n - 1))
    after = list(range(1, n + 1))
    medians = [0.0] * n
    middle = (n - 1) // 2  # the lower one of two
    for count in range(n, 0, -1):
        value = delays[order[middle]]
        if count % 2 == 1:
            medians[count - 1] = float(value)
        else:
            medians[count - 1] = (value + delays[order[after[middle]]]) / 2
        gone = place[count - 1]
        left, right = before[gone], after[gone]
        if left >= 0:
            after[left] = right
        if right < n:
            before[right] = left
        # With an even count, the lower middle is left of the border: it moves on if it goes or one below it goes.
        if count % 2 == 0 and gone <= middle:
            middle = after[middle]
        elif count % 2 == 1 and gone >= middle:
            middle = before[middle]
    return medians
