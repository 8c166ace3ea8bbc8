# Mistake: divides by factor - 1 when the remainder has been taken already.
def numberAfter(start, factor, shift, modulus, times):
    if factor == 0:
        return shift if times else start
    power = pow(factor, times, modulus)
    series = times if factor == 1 else (power - 1) // (factor - 1)
    return (power * start + shift * series) % modulus
