# Mistake: keeps the marks in a set, so equal marks count only once.
class FinalBoard:
    def __init__(self, places):
        self.places = places
        self.marks = set()

    def jump(self, mark):
        self.marks.add(mark)

    def needed(self):
        if len(self.marks) < self.places:
            return -1
        return sorted(self.marks)[-self.places]
