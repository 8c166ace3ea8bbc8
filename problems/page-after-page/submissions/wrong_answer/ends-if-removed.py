# Mistake: takes a removed cursor for the end of the list.
from bisect import bisect_left, insort


class BikeMarket:
    def __init__(self):
        self.listed = []
        self.place = {}

    def add(self, id, price):
        self.place[id] = (price, id)
        insort(self.listed, (price, id))

    def remove(self, id):
        if id not in self.place:
            return False
        del self.listed[bisect_left(self.listed, self.place.pop(id))]
        return True

    def page(self, after, size):
        if after == 0:
            return [id for _, id in self.listed[:size]]
        if after not in self.place:
            return []
        start = bisect_left(self.listed, self.place[after]) + 1
        return [id for _, id in self.listed[start:start + size]]
