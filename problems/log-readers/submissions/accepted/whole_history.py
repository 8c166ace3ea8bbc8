class SensorLog:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = []  # all that were ever written
        self.next = {}
        self.got = {}
        self.joined = {}

    def write(self, value: int) -> None:
        self.values.append(value)

    def oldest(self, reader):
        """The number of the first value that the reader can still get."""
        return max(self.next[reader], len(self.values) - self.capacity)

    def join(self, reader: int) -> None:
        self.joined[reader] = self.next[reader] = len(self.values)
        self.got[reader] = 0

    def read(self, reader: int, most: int) -> list[int]:
        start = self.oldest(reader)
        values = self.values[start:start + most]
        self.next[reader] = start + len(values)
        self.got[reader] += len(values)
        return values

    def missed(self, reader: int) -> int:
        return self.oldest(reader) - self.joined[reader] - self.got[reader]
