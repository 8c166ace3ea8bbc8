# Slow: looks for each rest in a list of all rests so far.
import sys


def quotient(p, q):
    text = "-" if p * q < 0 else ""
    p, q = abs(p), abs(q)
    text += str(p // q)
    rests = []
    digits = ""
    rest = p % q
    while rest != 0 and rest not in rests:
        rests.append(rest)
        digits += str(rest * 10 // q)
        rest = rest * 10 % q
    if digits == "":
        return text
    if rest == 0:
        return text + "." + digits
    start = rests.index(rest)
    return text + "." + digits[:start] + "(" + digits[start:] + ")"


_, *numbers = map(int, sys.stdin.read().split())
for p, q in zip(numbers[::2], numbers[1::2]):
    print(quotient(p, q))
