# Mistake: divides the negative number itself, which Python rounds down: -1/4 becomes -1.75.
import sys


def quotient(p, q):
    if q < 0:
        p, q = -p, -q
    whole, rest = divmod(p, q)
    places = {}
    digits = ""
    while rest and rest not in places:
        places[rest] = len(digits)
        digits += str(10 * rest // q)
        rest = 10 * rest % q
    if not digits:
        return str(whole)
    if not rest:
        return f"{whole}.{digits}"
    return f"{whole}.{digits[:places[rest]]}({digits[places[rest]:]})"


_, *numbers = map(int, sys.stdin.read().split())
for p, q in zip(numbers[::2], numbers[1::2]):
    print(quotient(p, q))
