# Mistake: when all places are taken, the worst mark makes room even for a worse one.
import heapq


class FinalBoard:
    def __init__(self, places):
        self.places = places
        self.best = []

    def jump(self, mark):
        if len(self.best) < self.places:
            heapq.heappush(self.best, mark)
        else:
            heapq.heapreplace(self.best, mark)

    def needed(self):
        return self.best[0] if len(self.best) == self.places else -1
