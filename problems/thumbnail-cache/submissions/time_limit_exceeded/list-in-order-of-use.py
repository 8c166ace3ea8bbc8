# Slow: one list of ids in order of use; searching it and removing from it are linear.
class ThumbnailCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.order = []
        self.sizes = []

    def get(self, id):
        if id not in self.order:
            return -1
        index = self.order.index(id)
        size = self.sizes.pop(index)
        self.order.append(self.order.pop(index))
        self.sizes.append(size)
        return size

    def put(self, id, size):
        dropped = -1
        if id in self.order:
            index = self.order.index(id)
            self.order.pop(index)
            self.sizes.pop(index)
        elif len(self.order) == self.capacity:
            dropped = self.order.pop(0)
            self.sizes.pop(0)
        self.order.append(id)
        self.sizes.append(size)
        return dropped
