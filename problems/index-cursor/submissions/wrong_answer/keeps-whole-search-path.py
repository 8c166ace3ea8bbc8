# Mistake: keeps every node of the search path open, those with smaller keys as well.
class IndexCursor:
    def __init__(self, root):
        self.root = root
        self.open = []
        self.open_left(root)

    def open_left(self, node):
        while node:
            self.open.append(node)
            node = node.left

    def peek(self):
        return self.open[-1].val if self.open else None

    def next(self):
        if not self.open:
            return None
        node = self.open.pop()
        self.open_left(node.right)
        return node.val

    def seek(self, key):
        self.open = []
        node = self.root
        while node:
            self.open.append(node)
            if node.val == key:
                return
            node = node.right if node.val < key else node.left
        while self.open and self.open[-1].val < key:
            self.open.pop()
