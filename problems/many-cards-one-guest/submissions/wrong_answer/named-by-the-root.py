# Mistake: names a guest by the card that the joining ends at, not by the smallest number.
import sys

lines = sys.stdin.read().lower().splitlines()[1:]
parent = list(range(len(lines)))


def find(card):
    while parent[card] != card:
        parent[card] = parent[parent[card]]
        card = parent[card]
    return card


last = {}
guests = {}
for card, line in enumerate(lines):
    for key in line.split()[1:]:
        parent[find(last.get(key, card))] = find(card)
        last[key] = card
for card, line in enumerate(lines):
    guest = guests.setdefault(find(card), [0, 0])
    guest[0] += 1
    guest[1] += int(line.split()[0])
for first, (count, total) in sorted(guests.items(), key=lambda item: (-item[1][1], item[0])):
    print(first + 1, count, total)
