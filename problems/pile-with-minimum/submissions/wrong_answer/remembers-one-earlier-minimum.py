# Mistake: keeps the current minimum and the one before it, which is not enough after two of them leave.
class OfferPile:
    def __init__(self):
        self.prices = []
        self.lowest = None
        self.lowest_before = None

    def push(self, price):
        self.prices.append(price)
        if self.lowest is None or price <= self.lowest:
            self.lowest_before = self.lowest
            self.lowest = price

    def pop(self):
        if not self.prices:
            return None
        price = self.prices.pop()
        if price == self.lowest:
            self.lowest = self.lowest_before
        return price

    def top(self):
        return self.prices[-1] if self.prices else None

    def min(self):
        return self.lowest
