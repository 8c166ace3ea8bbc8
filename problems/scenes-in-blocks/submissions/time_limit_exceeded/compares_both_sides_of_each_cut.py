# Slow: for each cut collects all actors before and behind it, O(n * a).
import sys


def main():
    scenes = [line.split()[1:] for line in sys.stdin.read().splitlines()[1:]]
    blocks = []
    start = 0
    for cut in range(1, len(scenes) + 1):
        before = {actor for actors in scenes[:cut] for actor in actors}
        if not any(actor in before for actors in scenes[cut:] for actor in actors):
            blocks.append(cut - start)
            start = cut
    print(*blocks)


main()
