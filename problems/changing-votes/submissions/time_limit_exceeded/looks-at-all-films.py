# Slow: looks at all films whenever the screen is read.
class FilmVote:
    def __init__(self):
        self.film_of = {}
        self.votes = {}

    def cast(self, member, film):
        self.withdraw(member)
        self.film_of[member] = film
        self.votes[film] = self.votes.get(film, 0) + 1
        return self.votes[film]

    def withdraw(self, member):
        if member not in self.film_of:
            return False
        film = self.film_of.pop(member)
        self.votes[film] -= 1
        if self.votes[film] == 0:
            del self.votes[film]
        return True

    def most(self):
        return max(self.votes.values(), default=0)

    def tied(self):
        most = self.most()
        return sum(1 for votes in self.votes.values() if votes == most)
