# Mistake: looks only at the first actor of each scene to see how far the block reaches.
import sys

scenes = [line.split()[1:] for line in sys.stdin.read().splitlines()[1:]]
latest = {actor: scene for scene, actors in enumerate(scenes) for actor in actors}
blocks, start, end = [], 0, 0
for scene, actors in enumerate(scenes):
    end = max(end, scene, latest[actors[0]] if actors else 0)
    if scene == end:
        blocks.append(end - start + 1)
        start = end + 1
print(*blocks)
