# Slow: goes through all arrangements of single flags, and throws away what is not wanted at the end.
from itertools import permutations


def signals(flags, height):
    found = set()
    for arrangement in permutations(flags, height):
        if all(a != b for a, b in zip(arrangement, arrangement[1:])):
            found.add("".join(arrangement))
    return sorted(found)
