def leastSun(left, right, crossing):
    n = len(left)
    # least[i][side]: the least sun from block i to the end, walking block i on that side.
    least = [[0, 0] for _ in range(n + 1)]
    for i in reversed(range(n)):
        for side, sun in enumerate((left[i], right[i])):
            stay = least[i + 1][side]
            cross = least[i + 1][1 - side] + (crossing if i + 1 < n else 0)
            least[i][side] = sun + min(stay, cross)
    return min(least[0])
