# Inserts pairs of day and price in sorted order, so of several changes for one day the highest price wins.
from bisect import bisect_right, insort
from collections import defaultdict


class PriceBook:
    def __init__(self):
        self.changes = defaultdict(list)

    def setPrice(self, article, day, price):
        insort(self.changes[article], (day, price))

    def withdraw(self, article, day):
        self.setPrice(article, day, -1)

    def priceOn(self, article, day):
        changes = self.changes[article]
        i = bisect_right(changes, (day, float("inf")))
        return changes[i - 1][1] if i > 0 else -1
