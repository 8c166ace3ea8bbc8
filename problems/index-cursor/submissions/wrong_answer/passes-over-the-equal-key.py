# Mistake: seeks the smallest key that is larger, and passes over the key itself.
from bisect import bisect_right


class IndexCursor:
    def __init__(self, root):
        self.keys = []
        self.collect(root)
        self.place = 0

    def collect(self, node):
        if node:
            self.collect(node.left)
            self.keys.append(node.val)
            self.collect(node.right)

    def peek(self):
        return self.keys[self.place] if self.place < len(self.keys) else None

    def next(self):
        key = self.peek()
        if key is not None:
            self.place += 1
        return key

    def seek(self, key):
        self.place = bisect_right(self.keys, key)
