# Searches for the day from the left, so the first of several changes for a day is taken.
from bisect import bisect_left
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
        days = self.days[article]
        i = bisect_left(days, day)
        if i < len(days) and days[i] == day:
            return self.prices[article][i]
        return self.prices[article][i - 1] if i > 0 else -1
