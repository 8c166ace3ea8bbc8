# Mistake: a billion stands for "no minimum yet", but prices can be higher than that.
class OfferPile:
    def __init__(self):
        self.prices = []
        self.minima = [10**9]

    def push(self, price):
        self.prices.append(price)
        self.minima.append(min(price, self.minima[-1]))

    def pop(self):
        if not self.prices:
            return None
        self.minima.pop()
        return self.prices.pop()

    def top(self):
        return self.prices[-1] if self.prices else None

    def min(self):
        return self.minima[-1] if self.prices else None
