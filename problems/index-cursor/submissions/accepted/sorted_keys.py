# All keys in ascending order, and the place of the cursor in it.
from bisect import bisect_left


class IndexCursor:
    def __init__(self, root):
        self.keys = []
        self.place = 0
        path = []
        node = root
        while node or path:
            while node:
                path.append(node)
                node = node.left
            node = path.pop()
            self.keys.append(node.val)
            node = node.right

    def peek(self):
        return self.keys[self.place] if self.place < len(self.keys) else None

    def next(self):
        key = self.peek()
        if key is not None:
            self.place += 1
        return key

    def seek(self, key):
        self.place = bisect_left(self.keys, key)
