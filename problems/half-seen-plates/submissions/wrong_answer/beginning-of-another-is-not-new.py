# Mistake: a plate is taken for known if no node had to be made for it.
class PlateRegister:
    def __init__(self):
        self.root = {}

    def add(self, plate):
        node = self.root
        is_new = False
        for sign in plate:
            if sign not in node:
                node[sign] = {}
                is_new = True
            node = node[sign]
        node["end"] = {}
        return is_new

    def count(self, pattern):
        nodes = [self.root]
        for sign in pattern:
            if sign == "?":
                nodes = [child for node in nodes for key, child in node.items() if key != "end"]
            else:
                nodes = [node[sign] for node in nodes if sign in node]
        return sum(1 for node in nodes if "end" in node)
