# Mistake: a get that finds nothing still notes a time of use, and that ghost takes up room.
class ThumbnailCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.sizes = {}
        self.used = {}
        self.clock = 0

    def get(self, id):
        self.clock += 1
        self.used[id] = self.clock
        return self.sizes.get(id, -1)

    def put(self, id, size):
        self.clock += 1
        dropped = -1
        if id not in self.used and len(self.used) >= self.capacity:
            dropped = min(self.used, key=self.used.get)
            del self.used[dropped]
            self.sizes.pop(dropped, None)
        self.sizes[id] = size
        self.used[id] = self.clock
        return dropped
