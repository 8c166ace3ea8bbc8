# Slow: filters and sorts all offers for every page.
class BikeMarket:
    def __init__(self):
        self.prices = {0: 0}
        self.listed = set()

    def add(self, id, price):
        self.prices[id] = price
        self.listed.add(id)

    def remove(self, id):
        if id not in self.listed:
            return False
        self.listed.remove(id)
        return True

    def page(self, after, size):
        place = (self.prices[after], after)
        behind = [(self.prices[id], id) for id in self.listed if (self.prices[id], id) > place]
        return [id for _, id in sorted(behind)[:size]]
