# Slow: drives round from each depot in turn, O(n^2).
def startDepot(stored, needed):
    n = len(stored)
    for start in range(n):
        salt = 0
        for depot in range(start, start + n):
            salt += stored[depot % n] - needed[depot % n]
            if salt < 0:
                break
        else:
            return start
    return -1
