# Mistake: keeps the place of a reader modulo the capacity, so that one who is a whole round behind seems to have read all.
class SensorLog:
    def __init__(self, capacity):
        self.ring = [0] * capacity
        self.end = 0
        self.place = {}
        self.lost = {}

    def write(self, value):
        self.ring[self.end] = value
        self.end = (self.end + 1) % len(self.ring)

    def join(self, reader):
        self.place[reader] = self.end
        self.lost[reader] = 0

    def read(self, reader, most):
        values = []
        while self.place[reader] != self.end and len(values) < most:
            values.append(self.ring[self.place[reader]])
            self.place[reader] = (self.place[reader] + 1) % len(self.ring)
        return values

    def missed(self, reader):
        return 0
