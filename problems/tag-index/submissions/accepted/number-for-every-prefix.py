from collections import Counter


class TagIndex:
    def __init__(self):
        self.tags = Counter()
        self.prefixes = Counter()

    def add(self, tag: str) -> None:
        self.tags[tag] += 1
        for end in range(len(tag) + 1):
            self.prefixes[tag[:end]] += 1

    def remove(self, tag: str) -> bool:
        if self.tags[tag] == 0:
            return False
        self.tags[tag] -= 1
        for end in range(len(tag) + 1):
            self.prefixes[tag[:end]] -= 1
        return True

    def count(self, tag: str) -> int:
        return self.tags[tag]

    def startingWith(self, prefix: str) -> int:
        return self.prefixes[prefix]
