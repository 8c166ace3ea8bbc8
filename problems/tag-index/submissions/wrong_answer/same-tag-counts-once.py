# Mistake: keeps the tags in a set, so that the same tag of several pictures counts once.
from collections import Counter


class TagIndex:
    def __init__(self):
        self.tags = set()
        self.prefixes = Counter()

    def add(self, tag):
        if tag not in self.tags:
            self.tags.add(tag)
            for end in range(len(tag) + 1):
                self.prefixes[tag[:end]] += 1

    def remove(self, tag):
        if tag not in self.tags:
            return False
        self.tags.remove(tag)
        for end in range(len(tag) + 1):
            self.prefixes[tag[:end]] -= 1
        return True

    def count(self, tag):
        return int(tag in self.tags)

    def startingWith(self, prefix):
        return self.prefixes[prefix]
