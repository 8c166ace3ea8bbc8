# Mistake: counts a tag for its proper prefixes only, not for the whole tag.
from collections import Counter


class TagIndex:
    def __init__(self):
        self.tags = Counter()
        self.prefixes = Counter()

    def add(self, tag):
        self.tags[tag] += 1
        for end in range(len(tag)):
            self.prefixes[tag[:end]] += 1

    def remove(self, tag):
        if self.tags[tag] == 0:
            return False
        self.tags[tag] -= 1
        for end in range(len(tag)):
            self.prefixes[tag[:end]] -= 1
        return True

    def count(self, tag):
        return self.tags[tag]

    def startingWith(self, prefix):
        return self.prefixes[prefix]
