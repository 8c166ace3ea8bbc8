# A change of the same day replaces the last one, so each day stands there once.
from bisect import bisect_left


class PriceBook:
    def __init__(self):
        self.changes = {}

    def setPrice(self, article, day, price):
        changes = self.changes.setdefault(article, [(-1, -1)])
        if changes[-1][0] == day:
            changes.pop()
        changes.append((day, price))

    def withdraw(self, article, day):
        self.setPrice(article, day, -1)

    def priceOn(self, article, day):
        changes = self.changes.get(article, [(-1, -1)])
        return changes[bisect_left(changes, (day + 1,)) - 1][1]
