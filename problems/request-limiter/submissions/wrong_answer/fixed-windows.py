# Mistake: counts in fixed windows of `span` seconds, so twice the limit passes around the turn of a window.
class RequestLimiter:
    def __init__(self, limit, span):
        self.limit = limit
        self.span = span
        self.counts = {}

    def allow(self, client, time):
        key = (client, time // self.span)
        if self.counts.get(key, 0) >= self.limit:
            return False
        self.counts[key] = self.counts.get(key, 0) + 1
        return True

    def wait(self, client, time):
        if self.counts.get((client, time // self.span), 0) < self.limit:
            return 0
        return self.span - time % self.span
