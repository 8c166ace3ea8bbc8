from collections import OrderedDict


class ThumbnailCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.sizes = OrderedDict()

    def get(self, id: int) -> int:
        if id not in self.sizes:
            return -1
        self.sizes.move_to_end(id)
        return self.sizes[id]

    def put(self, id: int, size: int) -> int:
        dropped = -1
        if id not in self.sizes and len(self.sizes) == self.capacity:
            dropped, _ = self.sizes.popitem(last=False)
        self.sizes[id] = size
        self.sizes.move_to_end(id)
        return dropped
