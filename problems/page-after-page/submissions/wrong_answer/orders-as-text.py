# Mistake: sorts by a text of price and id, in which 1000 comes before 200.
class BikeMarket:
    def __init__(self):
        self.keys = {0: ""}
        self.listed = set()

    def add(self, id, price):
        self.keys[id] = f"{price}:{id}"
        self.listed.add(id)

    def remove(self, id):
        if id not in self.listed:
            return False
        self.listed.remove(id)
        return True

    def page(self, after, size):
        behind = [id for id in self.listed if self.keys[id] > self.keys[after]]
        return sorted(behind, key=lambda id: self.keys[id])[:size]
