# Mistake: a second vote for the same film counts once more.
class FilmVote:
    def __init__(self):
        self.film_of = {}
        self.votes = {}

    def cast(self, member, film):
        before = self.film_of.get(member)
        if before is not None and before != film:
            self.votes[before] -= 1
        self.film_of[member] = film
        self.votes[film] = self.votes.get(film, 0) + 1
        return self.votes[film]

    def withdraw(self, member):
        if member not in self.film_of:
            return False
        self.votes[self.film_of.pop(member)] -= 1
        return True

    def most(self):
        return max(self.votes.values(), default=0)

    def tied(self):
        most = self.most()
        return list(self.votes.values()).count(most) if most else 0
