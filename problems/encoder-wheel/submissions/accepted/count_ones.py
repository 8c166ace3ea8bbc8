def faultySteps(readings):
    following = readings[1:] + readings[:1]
    return [i for i, (a, b) in enumerate(zip(readings, following)) if bin(a ^ b).count("1") != 1]
