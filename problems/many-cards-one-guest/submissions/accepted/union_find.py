import sys


def main():
    lines = sys.stdin.read().lower().splitlines()[1:]
    parent = list(range(len(lines)))

    def find(card):
        while parent[card] != card:
            parent[card] = parent[parent[card]]
            card = parent[card]
        return card

    last = {}
    points = []
    for card, line in enumerate(lines):
        own, *keys = line.split()
        points.append(int(own))
        for key in keys:
            if key in last:
                a, b = find(card), find(last[key])
                parent[max(a, b)] = min(a, b)
            last[key] = card

    guests = {}
    for card, own in enumerate(points):
        guest = guests.setdefault(find(card), [0, 0])
        guest[0] += 1
        guest[1] += own
    for first, (count, total) in sorted(guests.items(), key=lambda item: (-item[1][1], item[0])):
        print(first + 1, count, total)


main()
