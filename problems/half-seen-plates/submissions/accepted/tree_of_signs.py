# A trie of nested dicts, searched recursively; a plate ends where the key "" is.
class PlateRegister:
    def __init__(self):
        self.root = {}

    def add(self, plate: str) -> bool:
        node = self.root
        for sign in plate:
            node = node.setdefault(sign, {})
        is_new = "" not in node
        node[""] = {}
        return is_new

    def count(self, pattern: str) -> int:
        def search(node, place):
            for at in range(place, len(pattern)):
                sign = pattern[at]
                if sign == "?":
                    return sum(search(child, at + 1) for key, child in node.items() if key)
                node = node.get(sign)
                if node is None:
                    return 0
            return 1 if "" in node else 0

        return search(self.root, 0)
