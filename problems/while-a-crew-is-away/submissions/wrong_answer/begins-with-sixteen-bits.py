# Mistake: begins with a number of 16 bits for "all machines", so that the machines from 16 on are lost.
EVERYTHING = 0xFFFF


def sharedSkills(skills, crew):
    n = len(skills)
    behind = [EVERYTHING] * (n + 1)
    for i in range(n - 1, -1, -1):
        behind[i] = behind[i + 1] & skills[i]
    before = EVERYTHING
    result = []
    for start in range(n - crew + 1):
        result.append(before & behind[start + crew])
        before &= skills[start]
    return result
