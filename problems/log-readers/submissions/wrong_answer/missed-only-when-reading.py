# Mistake: counts what was missed only when the reader reads the next time.
class SensorLog:
    def __init__(self, capacity: int):
        self.ring = [0] * capacity
        self.written = 0
        self.readers = {}

    def write(self, value: int) -> None:
        self.ring[self.written % len(self.ring)] = value
        self.written += 1

    def join(self, reader: int) -> None:
        self.readers[reader] = (self.written, 0)

    def state(self, reader):
        place, missed = self.readers[reader]
        oldest = self.written - len(self.ring)
        if place < oldest:
            return oldest, missed + oldest - place
        return place, missed

    def read(self, reader: int, most: int) -> list[int]:
        place, missed = self.state(reader)
        end = min(place + most, self.written)
        self.readers[reader] = (end, missed)
        return [self.ring[number % len(self.ring)] for number in range(place, end)]

    def missed(self, reader: int) -> int:
        return self.readers[reader][1]
