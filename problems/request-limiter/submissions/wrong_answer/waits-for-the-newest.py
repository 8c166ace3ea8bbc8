# Mistake: computes the wait from the newest allowed request; a place is free as soon as the oldest is out.
from collections import defaultdict, deque


class RequestLimiter:
    def __init__(self, limit, span):
        self.limit = limit
        self.span = span
        self.allowed = defaultdict(deque)

    def window(self, client, time):
        times = self.allowed[client]
        while times and times[0] <= time - self.span:
            times.popleft()
        return times

    def allow(self, client, time):
        times = self.window(client, time)
        if len(times) >= self.limit:
            return False
        times.append(time)
        return True

    def wait(self, client, time):
        times = self.window(client, time)
        return times[-1] + self.span - time if len(times) >= self.limit else 0
