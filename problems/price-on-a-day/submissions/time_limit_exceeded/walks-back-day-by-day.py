# Keeps the changes by day and goes back one day at a time: O(days).
from collections import defaultdict


class PriceBook:
    def __init__(self):
        self.prices = defaultdict(dict)

    def setPrice(self, article, day, price):
        self.prices[article][day] = price

    def withdraw(self, article, day):
        self.setPrice(article, day, -1)

    def priceOn(self, article, day):
        prices = self.prices[article]
        while day >= 0 and day not in prices:
            day -= 1
        return prices.get(day, -1)
