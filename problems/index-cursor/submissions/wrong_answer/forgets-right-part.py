# Mistake: after a key, goes straight back up, and leaves out what is in the right part of its node.
class IndexCursor:
    def __init__(self, root):
        self.root = root
        self.seek(-(10**9))

    def peek(self):
        return self.open[-1].val if self.open else None

    def next(self):
        return self.open.pop().val if self.open else None

    def seek(self, key):
        self.open = []
        node = self.root
        while node:
            if node.val < key:
                node = node.right
            else:
                self.open.append(node)
                node = node.left
