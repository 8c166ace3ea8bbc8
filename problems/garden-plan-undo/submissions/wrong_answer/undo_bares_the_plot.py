# Mistake: undo of a planting leaves the plot bare instead of giving it the kind from before.
class GardenPlan:
    def __init__(self):
        self.kinds = {}
        self.done = []
        self.undone = []

    def plant(self, plot, kind):
        self.done.append((plot, kind))
        self.kinds[plot] = kind
        self.undone = []

    def clear(self):
        self.done.append(self.kinds)
        self.kinds = {}
        self.undone = []

    def undo(self):
        if not self.done:
            return False
        step = self.done.pop()
        self.undone.append(step)
        if isinstance(step, dict):
            self.kinds = step
        else:
            self.kinds.pop(step[0], None)
        return True

    def redo(self):
        if not self.undone:
            return False
        step = self.undone.pop()
        self.done.append(self.kinds if isinstance(step, dict) else step)
        if isinstance(step, dict):
            self.kinds = {}
        else:
            self.kinds[step[0]] = step[1]
        return True

    def kindAt(self, plot):
        return self.kinds.get(plot, 0)
