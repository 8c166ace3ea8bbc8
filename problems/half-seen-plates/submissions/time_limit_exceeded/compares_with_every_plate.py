# Slow: compares each pattern with every plate of its length.
import re
from collections import defaultdict


class PlateRegister:
    def __init__(self):
        self.plates = defaultdict(set)

    def add(self, plate):
        plates = self.plates[len(plate)]
        if plate in plates:
            return False
        plates.add(plate)
        return True

    def count(self, pattern):
        fits = re.compile(pattern.replace("?", ".")).match
        return sum(1 for plate in self.plates[len(pattern)] if fits(plate))
