# Counts the actors who have begun and not yet finished: a cut is allowed where there are none.
import sys
from collections import Counter


def main():
    scenes = [line.split()[1:] for line in sys.stdin.read().splitlines()[1:]]
    left = Counter(actor for actors in scenes for actor in actors)
    playing = set()
    blocks = []
    size = 0
    for actors in scenes:
        size += 1
        for actor in actors:
            playing.add(actor)
            left[actor] -= 1
            if left[actor] == 0:
                playing.remove(actor)
        if not playing:
            blocks.append(size)
            size = 0
    print(*blocks)


main()
