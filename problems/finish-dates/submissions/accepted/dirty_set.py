from collections import defaultdict


class Plan:
    def __init__(self):
        self.days = defaultdict(int)
        self.before = defaultdict(list)
        self.after = defaultdict(set)
        self.dates = {}

    def forget(self, task):
        stack = [task]
        while stack:
            concerned = stack.pop()
            if self.dates.pop(concerned, None) is not None:
                stack.extend(self.after[concerned])

    def last(self, task: str, days: int) -> None:
        self.days[task] = days
        self.forget(task)

    def wait(self, task: str, others: list[str]) -> bool:
        stack, seen = list(others), set(others)
        while stack:
            other = stack.pop()
            if other == task:
                return False
            for earlier in self.before[other]:
                if earlier not in seen:
                    seen.add(earlier)
                    stack.append(earlier)
        for other in self.before[task]:
            self.after[other].discard(task)
        for other in others:
            self.after[other].add(task)
        self.before[task] = list(others)
        self.forget(task)
        return True

    def finish(self, task: str) -> int:
        if task not in self.dates:
            start = max((self.finish(other) for other in self.before[task]), default=0)
            self.dates[task] = start + self.days[task]
        return self.dates[task]
