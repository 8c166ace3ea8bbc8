from collections import defaultdict


def fewestFerries(lines, start, goal):
    # From the goal backwards: boarding anywhere before a call leads there.
    calls = defaultdict(list)
    for line, piers in enumerate(lines):
        for place, pier in enumerate(piers):
            calls[pier].append((line, place))
    known = [0] * len(lines)  # so many first piers of the line are dealt with
    seen = {goal}
    level = [goal]
    count = 0
    while level:
        if start in seen:
            return count
        count += 1
        found = []
        for pier in level:
            for line, place in calls[pier]:
                for other in lines[line][known[line] : place]:
                    if other not in seen:
                        seen.add(other)
                        found.append(other)
                known[line] = max(known[line], place)
        level = found
    return -1
