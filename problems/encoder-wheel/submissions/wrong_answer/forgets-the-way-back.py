# Mistake: does not look at the step from the last reading back to the first.
def faultySteps(readings):
    return [i for i in range(len(readings) - 1) if bin(readings[i] ^ readings[i + 1]).count("1") != 1]
