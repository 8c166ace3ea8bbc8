# Slow: looks through the whole pile whenever the minimum is wanted.
class OfferPile:
    def __init__(self):
        self.prices = []

    def push(self, price):
        self.prices.append(price)

    def pop(self):
        return self.prices.pop() if self.prices else None

    def top(self):
        return self.prices[-1] if self.prices else None

    def min(self):
        return min(self.prices, default=None)
