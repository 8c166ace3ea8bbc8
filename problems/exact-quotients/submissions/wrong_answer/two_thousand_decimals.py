# Mistake: works out two thousand decimals and looks for the group in these.
import sys


def quotient(p, q):
    sign = "-" if p * q < 0 else ""
    p, q = abs(p), abs(q)
    whole, rest = divmod(p, q)
    rests = {}
    digits = ""
    for place in range(2000):
        if rest == 0 or rest in rests:
            break
        rests[rest] = place
        digits += str(10 * rest // q)
        rest = 10 * rest % q
    if digits and rest:
        start = rests.get(rest, 0)
        digits = f"{digits[:start]}({digits[start:]})"
    return f"{sign}{whole}.{digits}" if digits else f"{sign}{whole}"


_, *numbers = map(int, sys.stdin.read().split())
for p, q in zip(numbers[::2], numbers[1::2]):
    print(quotient(p, q))
