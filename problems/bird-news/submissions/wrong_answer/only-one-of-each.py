# Mistake: takes only the newest report of each watcher.
from collections import defaultdict
from itertools import count


class BirdNews:
    def __init__(self, most: int):
        self.most = most
        self.reports = defaultdict(list)
        self.followed = defaultdict(set)
        self.order = count()

    def report(self, watcher: int, id: int) -> None:
        self.reports[watcher].append((next(self.order), id))

    def follow(self, watcher: int, other: int) -> None:
        self.followed[watcher].add(other)

    def unfollow(self, watcher: int, other: int) -> None:
        self.followed[watcher].discard(other)

    def news(self, watcher: int) -> list[int]:
        newest = list(self.reports[watcher][-1:])
        for other in self.followed[watcher]:
            if other != watcher:
                newest += self.reports[other][-1:]
        newest.sort(reverse=True)
        return [id for _, id in newest[:self.most]]
