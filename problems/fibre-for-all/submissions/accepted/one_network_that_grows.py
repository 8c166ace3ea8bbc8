# Prim: one network that grows from village 1, always by the cheapest line that leads out of it.
import sys
from heapq import heappop, heappush


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n, k, m = numbers[:3]
    ways = [[] for _ in range(n + 1)]
    for i in range(3, 3 + 2 * k, 2):
        a, b = numbers[i], numbers[i + 1]
        ways[a].append((0, b))
        ways[b].append((0, a))
    for i in range(3 + 2 * k, 3 + 2 * k + 3 * m, 3):
        a, b, price = numbers[i : i + 3]
        ways[a].append((price, b))
        ways[b].append((price, a))

    joined = [False] * (n + 1)
    left = n
    total = 0
    heap = [(0, 1)]
    while heap:
        price, village = heappop(heap)
        if joined[village]:
            continue
        joined[village] = True
        left -= 1
        total += price
        for way in ways[village]:
            if not joined[way[1]]:
                heappush(heap, way)
    print(total if left == 0 else -1)


main()
