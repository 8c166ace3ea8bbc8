# Mistake: copies reports to the inboxes of the followers, so that earlier ones are missing and those of unfollowed watchers stay.
from collections import defaultdict


class BirdNews:
    def __init__(self, most):
        self.most = most
        self.inbox = defaultdict(list)
        self.followers = defaultdict(set)

    def report(self, watcher, id):
        for reader in self.followers[watcher] | {watcher}:
            self.inbox[reader].append(id)

    def follow(self, watcher, other):
        self.followers[other].add(watcher)

    def unfollow(self, watcher, other):
        self.followers[other].discard(watcher)

    def news(self, watcher):
        return self.inbox[watcher][-self.most:][::-1]
