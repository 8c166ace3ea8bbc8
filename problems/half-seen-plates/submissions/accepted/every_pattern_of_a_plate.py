# Counts each plate under all patterns that it fits: at most 37.
from collections import Counter
from itertools import combinations


class PlateRegister:
    def __init__(self):
        self.fitting = Counter()

    def add(self, plate: str) -> bool:
        if plate in self.fitting:
            return False
        for marks in range(3):
            for places in combinations(range(len(plate)), marks):
                signs = list(plate)
                for place in places:
                    signs[place] = "?"
                self.fitting["".join(signs)] += 1
        return True

    def count(self, pattern: str) -> int:
        return self.fitting[pattern]
