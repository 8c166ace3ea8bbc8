# Looks at the new codes that are taken, but not whether a known old code gets another, free one.
def firstContradiction(oldCodes, newCodes):
    owner = {}
    for i, (old, new) in enumerate(zip(oldCodes, newCodes)):
        if owner.setdefault(new, old) != old:
            return i
    return -1
