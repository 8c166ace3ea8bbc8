# Mistake: joins the two villages instead of the representatives of their groups, so a group loses what it had joined before.
import sys


def main():
    rows = [list(map(int, line.split())) for line in sys.stdin]
    n, k, _ = rows[0]
    parent = list(range(n + 1))

    def find(village):
        while parent[village] != village:
            village = parent[village]
        return village

    groups = n
    total = 0
    for a, b, *price in rows[1 : k + 1] + sorted(rows[k + 1 :], key=lambda row: row[2]):
        if find(a) != find(b):
            parent[a] = find(b)
            groups -= 1
            total += sum(price)
    print(total if groups == 1 else -1)


main()
