# Mistake: shows only the reports of others.
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
        newest = []
        for other in self.followed[watcher]:
            newest += self.reports[other][-self.most:]
        newest.sort(reverse=True)
        return [id for _, id in newest[:self.most]]
