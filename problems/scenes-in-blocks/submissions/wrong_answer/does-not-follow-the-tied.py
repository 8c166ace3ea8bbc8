# Mistake: ends a block at the last scene of the actors of its first scene; those who join later are not followed.
import sys

scenes = [line.split()[1:] for line in sys.stdin.read().splitlines()[1:]]
latest = {actor: scene for scene, actors in enumerate(scenes) for actor in actors}
blocks, start = [], 0
while start < len(scenes):
    end = max([start] + [latest[actor] for actor in scenes[start]])
    blocks.append(end - start + 1)
    start = end + 1
print(*blocks)
