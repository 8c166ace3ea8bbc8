# Mistake: hands out the first job in the list that is due, in order of waiting, not the one with the earliest due time.
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
        for job, due in self.waiting.items():
            if due <= time:
                del self.waiting[job]
                self.running.add(job)
                return job
        return ""

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
