def numberAfter(start, factor, shift, modulus, times):
    if factor == 0:
        return start if times == 0 else shift
    if factor == 1:
        return (start + times * shift) % modulus
    # 1 + factor + factor^2 + ... is (factor^times - 1) / (factor - 1), and the division leaves no remainder.
    series = (pow(factor, times, (factor - 1) * modulus) - 1) // (factor - 1)
    return (pow(factor, times, modulus) * start + shift * series) % modulus
