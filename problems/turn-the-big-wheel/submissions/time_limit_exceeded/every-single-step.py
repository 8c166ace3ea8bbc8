# Slow: takes the last cabin to the front, or the first one to the end, once for each step.
def turnWheel(cabins, steps):
    for _ in range(abs(steps)):
        if steps > 0:
            cabins.insert(0, cabins.pop())
        else:
            cabins.append(cabins.pop(0))
