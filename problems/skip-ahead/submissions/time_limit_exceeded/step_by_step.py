# Slow: uses the rule once for each step.
def numberAfter(start, factor, shift, modulus, times):
    number = start
    for _ in range(times):
        number = (factor * number + shift) % modulus
    return number
