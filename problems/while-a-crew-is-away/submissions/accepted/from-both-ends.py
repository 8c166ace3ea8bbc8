from itertools import accumulate
from operator import and_

EVERYTHING = 2**31 - 1


def sharedSkills(skills, crew):
    before = accumulate(skills, and_, initial=EVERYTHING)
    behind = list(accumulate(reversed(skills), and_, initial=EVERYTHING))[::-1]
    return [left & right for left, right in zip(before, behind[crew:])]
