# Mistake: stops before ticket n, as range() does.
from math import lcm


def ticketPoints(n, a, b):
    def points(divisor):
        count = (n - 1) // divisor
        return divisor * count * (count + 1) // 2

    return points(a) + points(b) - points(lcm(a, b))
