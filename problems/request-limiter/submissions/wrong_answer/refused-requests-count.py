# Mistake: notes refused requests as well, so that a client that keeps trying stays locked out.
from collections import defaultdict, deque


class RequestLimiter:
    def __init__(self, limit, span):
        self.limit = limit
        self.span = span
        self.seen = defaultdict(deque)

    def window(self, client, time):
        times = self.seen[client]
        while times and times[0] <= time - self.span:
            times.popleft()
        return times

    def allow(self, client, time):
        times = self.window(client, time)
        times.append(time)
        return len(times) <= self.limit

    def wait(self, client, time):
        times = self.window(client, time)
        return times[-self.limit] + self.span - time if len(times) >= self.limit else 0
