# Compares how many different codes there are on either side: shelves exchanged halfway go unnoticed.
def firstContradiction(oldCodes, newCodes):
    old_seen, new_seen = set(), set()
    for i, (old, new) in enumerate(zip(oldCodes, newCodes)):
        old_seen.add(old)
        new_seen.add(new)
        if len(old_seen) != len(new_seen):
            return i
    return -1
