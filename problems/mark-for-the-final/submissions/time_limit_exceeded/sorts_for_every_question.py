# Slow: keeps all marks and sorts them for every question.
class FinalBoard:
    def __init__(self, places):
        self.places = places
        self.marks = []

    def jump(self, mark):
        self.marks.append(mark)

    def needed(self):
        if len(self.marks) < self.places:
            return -1
        return sorted(self.marks)[-self.places]
