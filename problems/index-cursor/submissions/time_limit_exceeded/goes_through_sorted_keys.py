# Slow: seeks by going through the sorted keys from the first one on.
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
        self.place = 0
        while self.place < len(self.keys) and self.keys[self.place] < key:
            self.place += 1
