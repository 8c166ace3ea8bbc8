# Slow: counts the requests in the window anew at every call.
from collections import defaultdict


class RequestLimiter:
    def __init__(self, limit, span):
        self.limit = limit
        self.span = span
        self.allowed = defaultdict(list)

    def allow(self, client, time):
        if sum(1 for at in self.allowed[client] if at > time - self.span) >= self.limit:
            return False
        self.allowed[client].append(time)
        return True

    def wait(self, client, time):
        window = [at for at in self.allowed[client] if at > time - self.span]
        return window[0] + self.span - time if len(window) >= self.limit else 0
