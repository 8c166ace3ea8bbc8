# Mistake: notes the level before the last change of a lamp instead of the one before the first.
from collections import Counter


class LightDesk:
    def __init__(self):
        self.levels = {}
        self.counts = Counter()
        self.before = []  # for each open try-out: the levels that it found

    def put(self, lamp, level):
        self.counts[self.level(lamp)] -= 1
        self.counts[level] += 1
        self.levels[lamp] = level

    def set(self, lamp: str, level: int) -> None:
        if self.before:
            self.before[-1][lamp] = self.level(lamp)
        self.put(lamp, level)

    def level(self, lamp: str) -> int:
        return self.levels.get(lamp, 0)

    def count(self, level: int) -> int:
        return self.counts[level]

    def begin(self) -> None:
        self.before.append({})

    def undo(self) -> bool:
        if not self.before:
            return False
        for lamp, level in self.before.pop().items():
            self.put(lamp, level)
        return True

    def keep(self) -> bool:
        if not self.before:
            return False
        inner = self.before.pop()
        if self.before:
            outer = self.before.pop()
            if len(inner) > len(outer):  # the smaller one is moved
                inner.update(outer)
                self.before.append(inner)
            else:
                for lamp, level in inner.items():
                    outer.setdefault(lamp, level)
                self.before.append(outer)
        return True
