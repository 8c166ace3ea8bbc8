# Mistake: what one reader has read is gone for the others.
class SensorLog:
    def __init__(self, capacity):
        self.capacity = capacity
        self.log = []
        self.first = 0
        self.joined = {}
        self.lost = 0

    def write(self, value):
        if len(self.log) == self.capacity:
            self.log.pop(0)
            self.lost += 1
        self.log.append(value)

    def join(self, reader):
        self.joined[reader] = self.lost

    def read(self, reader, most):
        values, self.log = self.log[:most], self.log[most:]
        return values

    def missed(self, reader):
        return self.lost - self.joined[reader]
