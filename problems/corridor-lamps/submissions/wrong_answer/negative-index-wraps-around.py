# Mistake: light that begins left of the corridor gives a negative index, which in Python counts from the end.
def fewestLamps(reach):
    n = len(reach)
    farthest = [-1] * n
    for i, r in enumerate(reach):
        if r >= 0:
            farthest[i - r] = max(farthest[i - r], i + r)
    lamps = 0
    end = best = -1
    for square in range(n):
        best = max(best, farthest[square])
        if square > end:
            if best < square:
                return -1
            end = best
            lamps += 1
    return lamps
