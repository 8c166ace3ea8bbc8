# Slow: one list of all patients; each call searches it for a kind and takes somebody out of its middle.
class WaitingRoom:
    def __init__(self, inRow):
        self.waiting = []
        self.inRow = inRow
        self.count = 0

    def arrive(self, patient, urgent):
        self.waiting.append((patient, urgent))

    def next(self):
        if not self.waiting:
            return -1
        wanted = self.count < self.inRow
        chosen = next((i for i, (_, urgent) in enumerate(self.waiting) if urgent == wanted), 0)
        patient, urgent = self.waiting.pop(chosen)
        self.count = self.count + 1 if urgent else 0
        return patient
