# Mistake: the regular expression is not tied to the end, so that longer plates fit as well.
import re


class PlateRegister:
    def __init__(self):
        self.plates = set()

    def add(self, plate):
        is_new = plate not in self.plates
        self.plates.add(plate)
        return is_new

    def count(self, pattern):
        fits = re.compile(pattern.replace("?", ".")).match
        return sum(1 for plate in self.plates if fits(plate))
