def fewestLamps(reach: list[int]) -> int:
    n = len(reach)
    lights = sorted((max(0, i - r), i + r) for i, r in enumerate(reach) if r >= 0)
    lamps = 0
    dark = 0  # the first square that is still dark
    best = -1
    following = 0
    while dark < n:
        while following < len(lights) and lights[following][0] <= dark:
            best = max(best, lights[following][1])
            following += 1
        if best < dark:
            return -1
        lamps += 1
        dark = best + 1
    return lamps
