from bisect import bisect_right
from collections import defaultdict


class PriceBook:
    def __init__(self):
        self.days = defaultdict(list)
        self.prices = defaultdict(lambda: [-1])

    def setPrice(self, article, day, price):
        self.days[article].append(day)
        self.prices[article].append(price)

    def withdraw(self, article, day):
        self.setPrice(article, day, -1)

    def priceOn(self, article, day):
        return self.prices[article][bisect_right(self.days[article], day)]
