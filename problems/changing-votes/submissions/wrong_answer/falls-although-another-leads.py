# Mistake: lowers the largest number whenever a leading film loses a vote, though another may have as many.
class FilmVote:
    def __init__(self):
        self.film_of = {}
        self.votes = {}
        self.films_with = {}
        self.highest = 0

    def change(self, film, by):
        old = self.votes.get(film, 0)
        now = self.votes[film] = old + by
        self.films_with[old] = self.films_with.get(old, 0) - 1
        self.films_with[now] = self.films_with.get(now, 0) + 1
        if now > self.highest or (by < 0 and old == self.highest):
            self.highest = now

    def cast(self, member, film):
        if self.film_of.get(member) != film:
            self.withdraw(member)
            self.film_of[member] = film
            self.change(film, 1)
        return self.votes[film]

    def withdraw(self, member):
        if member not in self.film_of:
            return False
        self.change(self.film_of.pop(member), -1)
        return True

    def most(self):
        return self.highest

    def tied(self):
        return self.films_with[self.highest] if self.highest else 0
