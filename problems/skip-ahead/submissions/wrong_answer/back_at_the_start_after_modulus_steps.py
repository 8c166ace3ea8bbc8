# Mistake: believes that the numbers come back to the start after as many steps as the modulus.
def numberAfter(start, factor, shift, modulus, times):
    a, b, number = factor, shift, start
    left = times % modulus
    while left:
        if left % 2:
            number = (a * number + b) % modulus
        a, b = a * a % modulus, (a * b + b) % modulus
        left //= 2
    return number
