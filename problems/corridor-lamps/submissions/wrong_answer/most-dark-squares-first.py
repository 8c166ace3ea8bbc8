# Mistake: always takes the lamp that lights most of the dark squares.
def fewestLamps(reach):
    n = len(reach)
    dark = set(range(n))
    lamps = 0
    while dark:
        best = set()
        for i, r in enumerate(reach):
            if r >= 0:
                light = dark.intersection(range(max(0, i - r), min(n, i + r + 1)))
                if len(light) > len(best):
                    best = light
        if not best:
            return -1
        dark -= best
        lamps += 1
    return lamps
