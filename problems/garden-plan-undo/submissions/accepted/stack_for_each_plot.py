class GardenPlan:
    """Each plot has a stack of (time, kind), and the clearings have one of times; a step that is undone is popped there."""

    def __init__(self):
        self.steps = []
        self.undone = []
        self.plots = {}
        self.clearings = [-1]

    def plant(self, plot, kind):
        self.undone.clear()
        self._do((plot, kind))

    def clear(self):
        self.undone.clear()
        self._do(None)

    def undo(self):
        if not self.steps:
            return False
        step = self.steps.pop()
        self.undone.append(step)
        if step is None:
            self.clearings.pop()
        else:
            self.plots[step[0]].pop()
        return True

    def redo(self):
        if not self.undone:
            return False
        self._do(self.undone.pop())
        return True

    def kindAt(self, plot):
        stack = self.plots.get(plot)
        if not stack or stack[-1][0] < self.clearings[-1]:
            return 0
        return stack[-1][1]

    def _do(self, step):
        time = len(self.steps)
        self.steps.append(step)
        if step is None:
            self.clearings.append(time)
        else:
            self.plots.setdefault(step[0], []).append((time, step[1]))
