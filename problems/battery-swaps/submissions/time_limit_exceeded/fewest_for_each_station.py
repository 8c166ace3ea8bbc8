# Slow: works out the fewest swaps for each stop from all stops before it that are near enough.
def fewestSwaps(stations, reach, distance):
    stops = [0, *stations, distance]
    fewest = []
    for i, stop in enumerate(stops):
        before = [swaps for place, swaps in zip(stops[:i], fewest) if stop - place <= reach]
        fewest.append(min(before) + 1 if before else (0 if i == 0 else float("inf")))
    return fewest[-1] - 1 if fewest[-1] < float("inf") else -1
