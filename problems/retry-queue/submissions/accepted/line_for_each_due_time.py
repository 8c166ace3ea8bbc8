from collections import defaultdict, deque
from heapq import heappop, heappush


class RetryQueue:
    def __init__(self, base: int, cap: int, tries: int):
        self.base = base
        self.cap = cap
        self.tries = tries
        self.lines = defaultdict(deque)
        self.due_times = []
        self.failures = defaultdict(int)
        self.running = set()

    def wait(self, job: str, due: int) -> None:
        if due not in self.lines:
            heappush(self.due_times, due)
        self.lines[due].append(job)

    def add(self, job: str, time: int) -> None:
        self.wait(job, time)

    def take(self, time: int) -> str:
        if not self.due_times or self.due_times[0] > time:
            return ""
        due = self.due_times[0]
        job = self.lines[due].popleft()
        if not self.lines[due]:
            del self.lines[due]
            heappop(self.due_times)
        self.running.add(job)
        return job

    def fail(self, job: str, time: int) -> int:
        if job not in self.running:
            return 0
        self.running.remove(job)
        self.failures[job] += 1
        if self.failures[job] == self.tries:
            return -1
        pause = min(self.cap, self.base << min(self.failures[job] - 1, 30))
        self.wait(job, time + pause)
        return pause
