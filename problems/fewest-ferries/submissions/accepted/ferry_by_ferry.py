def fewestFerries(lines, start, goal):
    calls = {}
    for line, piers in enumerate(lines):
        for place, pier in enumerate(piers):
            calls.setdefault(pier, []).append((line, place))
    boarded = [len(piers) for piers in lines]
    ferries = {start: 0}
    queue = [start]
    for pier in queue:
        for line, place in calls.get(pier, ()):
            while boarded[line] > place + 1:
                boarded[line] -= 1
                next_pier = lines[line][boarded[line]]
                if next_pier not in ferries:
                    ferries[next_pier] = ferries[pier] + 1
                    queue.append(next_pier)
    return ferries.get(goal, -1)
