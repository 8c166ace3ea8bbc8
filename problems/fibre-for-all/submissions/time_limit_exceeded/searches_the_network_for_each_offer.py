# Slow: searches the network that there is so far for each offer, to see whether its two villages are joined.
import sys


def main():
    rows = [list(map(int, line.split())) for line in sys.stdin]
    n, k, _ = rows[0]
    neighbours = [[] for _ in range(n + 1)]

    def reached(start):
        stack = [start]
        seen = {start}
        while stack:
            for other in neighbours[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        return seen

    def build(a, b):
        neighbours[a].append(b)
        neighbours[b].append(a)

    for a, b in rows[1 : k + 1]:
        build(a, b)
    total = 0
    for a, b, price in sorted(rows[k + 1 :], key=lambda row: row[2]):
        if b not in reached(a):
            build(a, b)
            total += price
    print(total if len(reached(1)) == n else -1)


main()
