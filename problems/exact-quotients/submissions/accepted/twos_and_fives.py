import sys
from math import gcd


def multiplicity(number, prime):
    count = 0
    while number % prime == 0:
        number //= prime
        count += 1
    return count


def quotient(p, q):
    sign = "-" if p * q < 0 else ""
    p, q = abs(p), abs(q)
    p, q = p // gcd(p, q), q // gcd(p, q)
    whole, rest = divmod(p, q)
    text = sign + str(whole)
    if rest == 0:
        return text
    before = []
    for _ in range(max(multiplicity(q, 2), multiplicity(q, 5))):
        digit, rest = divmod(10 * rest, q)
        before.append(str(digit))
    text += "." + "".join(before)
    if rest == 0:
        return text
    group = []
    first = rest
    while not group or rest != first:
        digit, rest = divmod(10 * rest, q)
        group.append(str(digit))
    return text + "(" + "".join(group) + ")"


_, *numbers = map(int, sys.stdin.read().split())
for p, q in zip(numbers[::2], numbers[1::2]):
    print(quotient(p, q))
