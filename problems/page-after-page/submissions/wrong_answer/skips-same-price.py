# Mistake: goes on with the next higher price, and so misses the other offers of the same price.
from bisect import bisect_left, insort


class BikeMarket:
    def __init__(self):
        self.listed = []
        self.price = {0: 0}
        self.gone = set()

    def add(self, id, price):
        self.price[id] = price
        insort(self.listed, (price, id))

    def remove(self, id):
        if id not in self.price or id in self.gone:
            return False
        self.gone.add(id)
        del self.listed[bisect_left(self.listed, (self.price[id], id))]
        return True

    def page(self, after, size):
        start = bisect_left(self.listed, (self.price[after] + 1, 0))
        return [id for _, id in self.listed[start:start + size]]
