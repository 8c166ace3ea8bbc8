# Mistake: compares how many sensors are dark before and after; 1 and 6 have one and two, but three sensors change.
def faultySteps(readings):
    ones = [bin(reading).count("1") for reading in readings]
    return [i for i in range(len(ones)) if abs(ones[i] - ones[(i + 1) % len(ones)]) != 1]
