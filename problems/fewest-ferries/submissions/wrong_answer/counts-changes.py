# Mistake: counts the changes, which are one less than the ferries.
def fewestFerries(lines, start, goal):
    calls = {}
    for line, piers in enumerate(lines):
        for place, pier in enumerate(piers):
            calls.setdefault(pier, []).append((line, place))
    boarded = [len(piers) for piers in lines]
    changes = {start: 0}
    queue = [start]
    for pier in queue:
        for line, place in calls.get(pier, ()):
            for next_pier in lines[line][place + 1 : boarded[line]]:
                if next_pier not in changes:
                    changes[next_pier] = changes[pier] + 1 if pier != start else 0
                    queue.append(next_pier)
            boarded[line] = min(boarded[line], place + 1)
    return changes.get(goal, -1)
