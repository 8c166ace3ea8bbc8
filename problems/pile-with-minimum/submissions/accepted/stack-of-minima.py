class OfferPile:
    def __init__(self):
        self.prices = []
        # Only the prices that were not above the minimum when they came.
        self.minima = []

    def push(self, price: int) -> None:
        self.prices.append(price)
        if not self.minima or price <= self.minima[-1]:
            self.minima.append(price)

    def pop(self) -> int | None:
        if not self.prices:
            return None
        price = self.prices.pop()
        if price == self.minima[-1]:
            self.minima.pop()
        return price

    def top(self) -> int | None:
        return self.prices[-1] if self.prices else None

    def min(self) -> int | None:
        return self.minima[-1] if self.minima else None
