# Mistake: `/` makes a float, which is exact only up to 2**53; int() around it cannot bring the digits back.
from math import gcd


def ticketPoints(n, a, b):
    def points(divisor):
        count = n // divisor
        return int(divisor * count * (count + 1) / 2)

    return points(a) + points(b) - points(a * b // gcd(a, b))
