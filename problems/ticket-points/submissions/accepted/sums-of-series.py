from math import lcm


def ticketPoints(n: int, a: int, b: int) -> int:
    def points(divisor: int) -> int:
        count = n // divisor
        return divisor * count * (count + 1) // 2

    return points(a) + points(b) - points(lcm(a, b))
