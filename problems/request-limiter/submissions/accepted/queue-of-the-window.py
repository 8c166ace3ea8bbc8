from collections import defaultdict, deque


class RequestLimiter:
    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.allowed = defaultdict(deque)

    def window(self, client: str, time: int) -> deque:
        times = self.allowed[client]
        while times and times[0] <= time - self.span:
            times.popleft()
        return times

    def allow(self, client: str, time: int) -> bool:
        times = self.window(client, time)
        if len(times) >= self.limit:
            return False
        times.append(time)
        return True

    def wait(self, client: str, time: int) -> int:
        times = self.window(client, time)
        return times[0] + self.span - time if len(times) >= self.limit else 0
