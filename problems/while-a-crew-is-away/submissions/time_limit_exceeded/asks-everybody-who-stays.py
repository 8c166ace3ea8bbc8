# Slow: goes through everybody who stays, for each crew: O(n^2).
from functools import reduce
from operator import and_


def sharedSkills(skills, crew):
    return [
        reduce(and_, skills[:start] + skills[start + crew :])
        for start in range(len(skills) - crew + 1)
    ]
