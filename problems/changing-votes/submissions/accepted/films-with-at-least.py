class FilmVote:
    def __init__(self):
        self.film_of = {}
        self.votes = {}
        # at_least[v - 1] is the number of films with v votes or more; it never ends with 0.
        self.at_least = []

    def cast(self, member, film):
        if self.film_of.get(member) != film:
            self.withdraw(member)
            self.film_of[member] = film
            votes = self.votes.get(film, 0) + 1
            self.votes[film] = votes
            if votes > len(self.at_least):
                self.at_least.append(0)
            self.at_least[votes - 1] += 1
        return self.votes[film]

    def withdraw(self, member):
        if member not in self.film_of:
            return False
        film = self.film_of.pop(member)
        votes = self.votes[film]
        self.votes[film] = votes - 1
        self.at_least[votes - 1] -= 1
        if self.at_least[-1] == 0:
            self.at_least.pop()
        return True

    def most(self):
        return len(self.at_least)

    def tied(self):
        return self.at_least[-1] if self.at_least else 0
