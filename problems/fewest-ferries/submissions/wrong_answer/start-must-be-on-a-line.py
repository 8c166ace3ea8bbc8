# Mistake: answers -1 at once where no line calls at the start or at the goal, even if these are the same.
def fewestFerries(lines, start, goal):
    calls = {}
    for line, piers in enumerate(lines):
        for place, pier in enumerate(piers):
            calls.setdefault(pier, []).append((line, place))
    if start not in calls or goal not in calls:
        return -1
    boarded = [len(piers) for piers in lines]
    ferries = {start: 0}
    queue = [start]
    for pier in queue:
        for line, place in calls[pier]:
            for next_pier in lines[line][place + 1 : boarded[line]]:
                if next_pier not in ferries:
                    ferries[next_pier] = ferries[pier] + 1
                    queue.append(next_pier)
            boarded[line] = min(boarded[line], place + 1)
    return ferries.get(goal, -1)
