# Mistake: cuts between two neighbouring scenes that share no actor, although one of them may come again later.
import sys

scenes = [set(line.split()[1:]) for line in sys.stdin.read().splitlines()[1:]]
blocks = [1]
for before, scene in zip(scenes, scenes[1:]):
    if before & scene:
        blocks[-1] += 1
    else:
        blocks.append(1)
print(*blocks)
