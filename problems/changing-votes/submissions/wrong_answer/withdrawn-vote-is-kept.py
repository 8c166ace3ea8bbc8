# Mistake: withdrawing takes the vote off the film, but does not forget it, so it is taken off a second time.
from collections import Counter


class FilmVote:
    def __init__(self):
        self.film_of = {}
        self.votes = Counter()

    def cast(self, member, film):
        if member in self.film_of:
            self.votes[self.film_of[member]] -= 1
        self.film_of[member] = film
        self.votes[film] += 1
        return self.votes[film]

    def withdraw(self, member):
        if member not in self.film_of:
            return False
        self.votes[self.film_of[member]] -= 1
        return True

    def most(self):
        return max(self.votes.values(), default=0)

    def tied(self):
        most = self.most()
        return sum(votes == most for votes in self.votes.values()) if most else 0
