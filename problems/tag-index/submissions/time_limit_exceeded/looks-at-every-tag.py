# Slow: looks at every tag for each prefix.
class TagIndex:
    def __init__(self):
        self.tags = []

    def add(self, tag):
        self.tags.append(tag)

    def remove(self, tag):
        if tag not in self.tags:
            return False
        self.tags.remove(tag)
        return True

    def count(self, tag):
        return self.tags.count(tag)

    def startingWith(self, prefix):
        return sum(1 for tag in self.tags if tag.startswith(prefix))
