# Slow: tries every pair of different stamps: O(n^2).
def mostPoints(stamps):
    different = list(set(stamps))
    return max(a ^ b for a in different for b in different)
