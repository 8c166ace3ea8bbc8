# Slow: keeps the steps only, and searches them from the last one back for each question.
class GardenPlan:
    def __init__(self):
        self.steps = []
        self.undone = []

    def plant(self, plot, kind):
        self.steps.append((plot, kind))
        self.undone.clear()

    def clear(self):
        self.steps.append(None)
        self.undone.clear()

    def undo(self):
        if not self.steps:
            return False
        self.undone.append(self.steps.pop())
        return True

    def redo(self):
        if not self.undone:
            return False
        self.steps.append(self.undone.pop())
        return True

    def kindAt(self, plot):
        for step in reversed(self.steps):
            if step is None:
                return 0
            if step[0] == plot:
                return step[1]
        return 0
