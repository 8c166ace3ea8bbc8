from bisect import bisect_left, bisect_right, insort


class BikeMarket:
    def __init__(self):
        self.listed = []
        self.place = {0: (0, 0)}

    def add(self, id: int, price: int) -> None:
        self.place[id] = (price, id)
        insort(self.listed, (price, id))

    def remove(self, id: int) -> bool:
        if id not in self.place:
            return False
        index = bisect_left(self.listed, self.place[id])
        if index == len(self.listed) or self.listed[index][1] != id:
            return False
        del self.listed[index]
        return True

    def page(self, after: int, size: int) -> list[int]:
        start = bisect_right(self.listed, self.place[after])
        return [id for _, id in self.listed[start:start + size]]
