# Mistake: takes the network for whole as soon as each village has a line, although several groups may be left.
import sys


def main():
    rows = [list(map(int, line.split())) for line in sys.stdin]
    n, k, _ = rows[0]
    parent = list(range(n + 1))

    def find(village):
        while parent[village] != village:
            parent[village] = parent[parent[village]]
            village = parent[village]
        return village

    total = 0
    for a, b, *price in rows[1 : k + 1] + sorted(rows[k + 1 :], key=lambda row: row[2]):
        if find(a) != find(b):
            parent[find(a)] = find(b)
            total += sum(price)
    connected = {village for row in rows[1:] for village in row[:2]}
    print(total if len(connected) == n or n == 1 else -1)


main()
