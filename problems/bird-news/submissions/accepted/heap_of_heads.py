from collections import defaultdict
from heapq import heapify, heappop, heapreplace


class BirdNews:
    def __init__(self, most: int):
        self.most = most
        self.reports = defaultdict(list)
        self.followed = defaultdict(set)
        self.order = 0

    def report(self, watcher: int, id: int) -> None:
        self.order -= 1  # the smallest is the newest
        self.reports[watcher].append((self.order, id))

    def follow(self, watcher: int, other: int) -> None:
        self.followed[watcher].add(other)

    def unfollow(self, watcher: int, other: int) -> None:
        self.followed[watcher].discard(other)

    def news(self, watcher: int) -> list[int]:
        heap = []
        for other in self.followed[watcher] | {watcher}:
            reports = self.reports[other]
            if reports:
                heap.append((*reports[-1], len(reports) - 1, reports))
        heapify(heap)
        ids = []
        while heap and len(ids) < self.most:
            _, id, index, reports = heap[0]
            ids.append(id)
            if index > 0:
                heapreplace(heap, (*reports[index - 1], index - 1, reports))
            else:
                heappop(heap)
        return ids
