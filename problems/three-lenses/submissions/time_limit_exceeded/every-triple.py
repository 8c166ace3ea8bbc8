# Tries every triple and keeps the different ones: O(n^3).
from itertools import combinations


def findTriples(lenses, target):
    found = {triple for triple in combinations(sorted(lenses), 3) if sum(triple) == target}
    return [list(triple) for triple in found]
