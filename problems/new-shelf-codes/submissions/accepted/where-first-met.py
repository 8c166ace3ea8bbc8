# An entry is sound if its old code and its new code were first met in the same entry.
def firstContradiction(oldCodes, newCodes):
    old_met, new_met = {}, {}
    for i, (old, new) in enumerate(zip(oldCodes, newCodes)):
        if old_met.setdefault(old, i) != new_met.setdefault(new, i):
            return i
    return -1
