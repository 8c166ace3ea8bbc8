# Slow: compares each wagon with all wagons before it.
def wagonsToTakeOut(stops):
    longest = []
    for i, stop in enumerate(stops):
        longest.append(1 + max((longest[j] for j in range(i) if stops[j] <= stop), default=0))
    return len(stops) - max(longest, default=0)
