# Slow: searches all waiting jobs for the next one at every take.
class RetryQueue:
    def __init__(self, base, cap, tries):
        self.base = base
        self.cap = cap
        self.tries = tries
        self.waiting = {}
        self.failures = {}
        self.running = set()

    def add(self, job, time):
        self.waiting[job] = time

    def take(self, time):
        if not self.waiting:
            return ""
        # The least due time; of equal ones the first, as a dict keeps the order in which jobs came.
        job = min(self.waiting, key=self.waiting.get)
        if self.waiting[job] > time:
            return ""
        del self.waiting[job]
        self.running.add(job)
        return job

    def fail(self, job, time):
        if job not in self.running:
            return 0
        self.running.remove(job)
        self.failures[job] = self.failures.get(job, 0) + 1
        if self.failures[job] == self.tries:
            return -1
        pause = min(self.cap, self.base * 2 ** (self.failures[job] - 1))
        self.waiting[job] = time + pause
        return pause
