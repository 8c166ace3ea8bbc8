# Mistake: puts a card into the first group that shares a key, and does not join the other groups that it links.
import sys

group_of = {}
groups = []
for card, line in enumerate(sys.stdin.read().lower().splitlines()[1:], 1):
    points, *keys = line.split()
    known = [group_of[key] for key in keys if key in group_of]
    if known:
        group = known[0]
    else:
        group = [card, 0, 0]
        groups.append(group)
    group[1] += 1
    group[2] += int(points)
    for key in keys:
        group_of.setdefault(key, group)
for group in sorted(groups, key=lambda group: (-group[2], group[0])):
    print(*group)
