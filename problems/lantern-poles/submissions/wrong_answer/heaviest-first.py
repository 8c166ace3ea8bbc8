# Mistake: always takes the heaviest pole that still stands, while its neighbours are near.
def leastEffort(width, positions, weights):
    standing = list(zip(positions, weights))
    total = 0
    while standing:
        i = max(range(len(standing)), key=lambda index: standing[index][1])
        left = standing[i - 1][0] if i > 0 else 0
        right = standing[i + 1][0] if i + 1 < len(standing) else width
        total += standing[i][1] * (right - left)
        del standing[i]
    return total
