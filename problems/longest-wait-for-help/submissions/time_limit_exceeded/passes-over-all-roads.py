# Slow: tries all roads again and again, as long as a time improves.
def longestWait(villages, roads, stations):
    wait = [float("inf")] * villages
    for station in stations:
        wait[station] = 0
    improved = True
    while improved:
        improved = False
        for a, b, minutes in roads:
            if wait[a] + minutes < wait[b]:
                wait[b] = wait[a] + minutes
                improved = True
            elif wait[b] + minutes < wait[a]:
                wait[a] = wait[b] + minutes
                improved = True
    worst = wait.index(max(wait))
    return [worst, -1 if wait[worst] == float("inf") else wait[worst]]
