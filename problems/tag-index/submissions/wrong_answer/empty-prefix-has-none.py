# Mistake: counts from the first letter on, so that the empty prefix has no number.
from collections import Counter


class TagIndex:
    def __init__(self):
        self.tags = Counter()
        self.prefixes = Counter()

    def add(self, tag):
        self.tags[tag] += 1
        for end in range(1, len(tag) + 1):
            self.prefixes[tag[:end]] += 1

    def remove(self, tag):
        if self.tags[tag] == 0:
            return False
        self.tags[tag] -= 1
        for end in range(1, len(tag) + 1):
            self.prefixes[tag[:end]] -= 1
        return True

    def count(self, tag):
        return self.tags[tag]

    def startingWith(self, prefix):
        return self.prefixes[prefix]
