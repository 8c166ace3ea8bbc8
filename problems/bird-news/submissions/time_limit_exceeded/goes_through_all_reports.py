# Slow: goes through all reports of the club, from the newest back.
from collections import defaultdict


class BirdNews:
    def __init__(self, most):
        self.most = most
        self.reports = []
        self.followed = defaultdict(set)

    def report(self, watcher, id):
        self.reports.append((watcher, id))

    def follow(self, watcher, other):
        self.followed[watcher].add(other)

    def unfollow(self, watcher, other):
        self.followed[watcher].discard(other)

    def news(self, watcher):
        ids = []
        for reporter, id in reversed(self.reports):
            if reporter == watcher or reporter in self.followed[watcher]:
                ids.append(id)
                if len(ids) == self.most:
                    break
        return ids
