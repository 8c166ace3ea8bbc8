# Mistake: leaves out everybody who has the same skills as a member of the crew.
from functools import reduce
from operator import and_

EVERYTHING = 2**31 - 1


def sharedSkills(skills, crew):
    result = []
    for start in range(len(skills) - crew + 1):
        away = set(skills[start : start + crew])
        result.append(reduce(and_, (skill for skill in skills if skill not in away), EVERYTHING))
    return result
