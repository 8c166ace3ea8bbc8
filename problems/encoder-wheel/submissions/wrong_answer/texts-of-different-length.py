# Mistake: compares the binary texts digit by digit from the left, although they may differ in length.
def faultySteps(readings):
    faulty = []
    for i, reading in enumerate(readings):
        a, b = bin(reading)[2:], bin(readings[(i + 1) % len(readings)])[2:]
        changed = sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))
        if changed != 1:
            faulty.append(i)
    return faulty
