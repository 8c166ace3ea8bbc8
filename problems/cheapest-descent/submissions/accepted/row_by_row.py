import sys

INFINITY = float("inf")


def main():
    rows = sys.stdin.read().splitlines()[1:]
    least = None
    for row in rows:
        energies = [INFINITY if cell == "#" else int(cell) for cell in row.split()]
        if least is None:
            least = energies
        else:
            left = [INFINITY] + least
            right = least[1:] + [INFINITY]
            least = [
                energy + min(above) for energy, above in zip(energies, zip(left, least, right))
            ]
    answer = min(least)
    print(-1 if answer == INFINITY else answer)


main()
