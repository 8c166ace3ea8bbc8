# Mistake: buys the cheapest offer of each village that has no line yet, and does not see that several groups may be left.
import sys


def main():
    rows = [list(map(int, line.split())) for line in sys.stdin]
    n, k, _ = rows[0]
    neighbours = [set() for _ in range(n + 1)]
    for a, b in rows[1 : k + 1]:
        neighbours[a].add(b)
        neighbours[b].add(a)
    total = 0
    for a, b, price in sorted(rows[k + 1 :], key=lambda row: row[2]):
        if not neighbours[a] or not neighbours[b]:
            neighbours[a].add(b)
            neighbours[b].add(a)
            total += price
    reached = [1]
    seen = {1}
    for village in reached:
        for other in neighbours[village] - seen:
            seen.add(other)
            reached.append(other)
    print(total if len(reached) == n else -1)


main()
