# Mistake: passes a new date on to those that wait only if it is later than theirs.
from collections import defaultdict


class Plan:
    def __init__(self):
        self.days = defaultdict(int)
        self.dates = defaultdict(int)
        self.before = defaultdict(set)
        self.after = defaultdict(set)

    def update(self, task):
        start = max((self.dates[other] for other in self.before[task]), default=0)
        date = start + self.days[task]
        if date > self.dates[task]:
            self.dates[task] = date
            for other in self.after[task]:
                self.update(other)

    def last(self, task, days):
        self.dates[task] += days - self.days[task]
        self.days[task] = days
        for other in self.after[task]:
            self.update(other)

    def wait(self, task, others):
        seen = set(others)
        stack = list(seen)
        while stack:
            for earlier in self.before[stack.pop()]:
                if earlier not in seen:
                    seen.add(earlier)
                    stack.append(earlier)
        if task in seen:
            return False
        for other in self.before[task]:
            self.after[other].discard(task)
        self.before[task] = set(others)
        for other in others:
            self.after[other].add(task)
        self.dates[task] = 0
        self.update(task)
        return True

    def finish(self, task):
        return self.dates[task]
