# Mistake: keeps only the step that was undone last, so a second redo finds nothing.
class GardenPlan:
    def __init__(self):
        self.kinds = {}
        self.done = []
        self.undone = None

    def plant(self, plot, kind):
        self.done.append((plot, self.kindAt(plot), kind))
        self.kinds[plot] = kind
        self.undone = None

    def clear(self):
        self.done.append(self.kinds)
        self.kinds = {}
        self.undone = None

    def undo(self):
        if not self.done:
            return False
        self.undone = step = self.done.pop()
        if isinstance(step, dict):
            self.kinds = step
        else:
            self.kinds[step[0]] = step[1]
        return True

    def redo(self):
        if self.undone is None:
            return False
        step, self.undone = self.undone, None
        self.done.append(self.kinds if isinstance(step, dict) else step)
        if isinstance(step, dict):
            self.kinds = {}
        else:
            self.kinds[step[0]] = step[2]
        return True

    def kindAt(self, plot):
        return self.kinds.get(plot, 0)
