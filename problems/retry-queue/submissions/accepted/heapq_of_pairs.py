from heapq import heappop, heappush
from itertools import count


class RetryQueue:
    def __init__(self, base: int, cap: int, tries: int):
        self.base = base
        self.cap = cap
        self.tries = tries
        self.heap = []
        self.failures = {}
        self.running = set()
        self.numbers = count()

    def add(self, job: str, time: int) -> None:
        self.failures[job] = 0
        heappush(self.heap, (time, next(self.numbers), job))

    def take(self, time: int) -> str:
        if not self.heap or self.heap[0][0] > time:
            return ""
        job = heappop(self.heap)[2]
        self.running.add(job)
        return job

    def fail(self, job: str, time: int) -> int:
        if job not in self.running:
            return 0
        self.running.remove(job)
        self.failures[job] += 1
        if self.failures[job] == self.tries:
            return -1
        pause = self.base
        for _ in range(self.failures[job] - 1):
            if pause >= self.cap:
                break
            pause *= 2
        pause = min(pause, self.cap)
        heappush(self.heap, (time + pause, next(self.numbers), job))
        return pause
