# Has no check for days before the first change: the index -1 is the last change.
from bisect import bisect_right
from collections import defaultdict


class PriceBook:
    def __init__(self):
        self.days = defaultdict(list)
        self.prices = defaultdict(list)

    def setPrice(self, article, day, price):
        self.days[article].append(day)
        self.prices[article].append(price)

    def withdraw(self, article, day):
        self.setPrice(article, day, -1)

    def priceOn(self, article, day):
        if article not in self.days:
            return -1
        return self.prices[article][bisect_right(self.days[article], day) - 1]
