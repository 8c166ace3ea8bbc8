from collections import deque


class WaitingRoom:
    def __init__(self, inRow):
        self.waiting = {True: deque(), False: deque()}
        self.inRow = inRow
        self.left = inRow

    def arrive(self, patient, urgent):
        self.waiting[urgent].append(patient)

    def next(self):
        first = self.left > 0
        for kind in (first, not first):
            if self.waiting[kind]:
                self.left = max(self.left - 1, 0) if kind else self.inRow
                return self.waiting[kind].popleft()
        return -1
