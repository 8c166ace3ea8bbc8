# Slow: searches each list for the first place of a code: O(n^2).
def firstContradiction(oldCodes, newCodes):
    for i in range(len(oldCodes)):
        if oldCodes.index(oldCodes[i]) != newCodes.index(newCodes[i]):
            return i
    return -1
