# Walks back from the latest change for each question: O(n).
from collections import defaultdict


class PriceBook:
    def __init__(self):
        self.changes = defaultdict(list)

    def setPrice(self, article, day, price):
        self.changes[article].append((day, price))

    def withdraw(self, article, day):
        self.setPrice(article, day, -1)

    def priceOn(self, article, day):
        for since, price in reversed(self.changes[article]):
            if since <= day:
                return price
        return -1
