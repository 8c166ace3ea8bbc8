# Stops once the first lens is above the target, although with a negative target the rest is negative, too.
def findTriples(lenses, target):
    lenses.sort()
    found = set()
    for i, first in enumerate(lenses):
        if first > target:
            break
        low, high = i + 1, len(lenses) - 1
        while low < high:
            total = first + lenses[low] + lenses[high]
            if total == target:
                found.add((first, lenses[low], lenses[high]))
            if total <= target:
                low += 1
            else:
                high -= 1
    return [list(triple) for triple in found]
