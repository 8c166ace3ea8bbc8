import sys


def quotient(p, q):
    sign = "-" if p * q < 0 else ""
    q = abs(q)
    whole, rest = divmod(abs(p), q)
    places = {}
    digits = []
    while rest and rest not in places:
        places[rest] = len(digits)
        digits.append(str(10 * rest // q))
        rest = 10 * rest % q
    if rest:
        digits.insert(places[rest], "(")
        digits.append(")")
    return f"{sign}{whole}" + ("." if digits else "") + "".join(digits)


lines = sys.stdin.read().splitlines()[1:]
for line in lines:
    print(quotient(*map(int, line.split())))
