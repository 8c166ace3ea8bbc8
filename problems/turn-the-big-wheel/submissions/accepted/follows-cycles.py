from math import gcd


def turnWheel(cabins, steps):
    n = len(cabins)
    for start in range(gcd(n, steps)):
        place, carried = start, cabins[start]
        while True:
            place = (place + steps) % n
            cabins[place], carried = carried, cabins[place]
            if place == start:
                break
