# Mistake: takes the last start that has not failed yet, without asking whether the salt is enough for the rest of the round.
def startDepot(stored, needed):
    start, salt = 0, 0
    for i in range(len(stored)):
        salt += stored[i] - needed[i]
        if salt < 0:
            start, salt = i + 1, 0
    return start if start < len(stored) else -1
