# Mistake: takes a line for done once it has been boarded, although it may be boarded nearer its start later.
def fewestFerries(lines, start, goal):
    calls = {}
    for line, piers in enumerate(lines):
        for place, pier in enumerate(piers):
            calls.setdefault(pier, []).append((line, place))
    done = set()
    ferries = {start: 0}
    queue = [start]
    for pier in queue:
        for line, place in calls.get(pier, ()):
            if line in done:
                continue
            done.add(line)
            for next_pier in lines[line][place + 1 :]:
                if next_pier not in ferries:
                    ferries[next_pier] = ferries[pier] + 1
                    queue.append(next_pier)
    return ferries.get(goal, -1)
