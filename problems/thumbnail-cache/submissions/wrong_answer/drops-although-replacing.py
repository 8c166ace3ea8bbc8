# Mistake: makes room whenever the cache is full, although the id may be present and need none.
from collections import OrderedDict


class ThumbnailCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.sizes = OrderedDict()

    def get(self, id):
        if id not in self.sizes:
            return -1
        self.sizes.move_to_end(id)
        return self.sizes[id]

    def put(self, id, size):
        dropped = -1
        if len(self.sizes) >= self.capacity:
            dropped, _ = self.sizes.popitem(last=False)
        self.sizes[id] = size
        self.sizes.move_to_end(id)
        return dropped
