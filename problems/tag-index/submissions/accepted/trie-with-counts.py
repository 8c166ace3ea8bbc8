class Node:
    __slots__ = ("through", "ending", "children")

    def __init__(self):
        self.through = 0
        self.ending = 0
        self.children = {}


class TagIndex:
    def __init__(self):
        self.root = Node()

    def add(self, tag: str) -> None:
        node = self.root
        node.through += 1
        for letter in tag:
            child = node.children.get(letter)
            if child is None:
                child = node.children[letter] = Node()
            node = child
            node.through += 1
        node.ending += 1

    def find(self, prefix: str) -> Node | None:
        node = self.root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def remove(self, tag: str) -> bool:
        if self.count(tag) == 0:
            return False
        node = self.root
        node.through -= 1
        for letter in tag:
            child = node.children[letter]
            child.through -= 1
            if child.through == 0:
                del node.children[letter]
                return True
            node = child
        node.ending -= 1
        return True

    def count(self, tag: str) -> int:
        node = self.find(tag)
        return node.ending if node else 0

    def startingWith(self, prefix: str) -> int:
        node = self.find(prefix)
        return node.through if node else 0
