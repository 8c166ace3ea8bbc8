# Mistake: the counter goes back to 0 when a regular patient is called because of a full row, but not when no urgent one waits.
from collections import deque


class WaitingRoom:
    def __init__(self, inRow):
        self.urgent = deque()
        self.regular = deque()
        self.inRow = inRow
        self.count = 0

    def arrive(self, patient, urgent):
        (self.urgent if urgent else self.regular).append(patient)

    def next(self):
        if self.urgent and (self.count < self.inRow or not self.regular):
            self.count += 1
            return self.urgent.popleft()
        if self.urgent and self.regular:
            self.count = 0
            return self.regular.popleft()
        return self.regular.popleft() if self.regular else -1
