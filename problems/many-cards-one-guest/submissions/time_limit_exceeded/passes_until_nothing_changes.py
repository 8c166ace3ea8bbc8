# Slow: hands the smallest number on from card to key and from key to card, in passes, until nothing changes.
import sys

cards = [line.split() for line in sys.stdin.read().lower().splitlines()[1:]]
first = list(range(1, len(cards) + 1))
by_key = {}
changed = True
while changed:
    changed = False
    for card, (_, *keys) in enumerate(cards):
        least = min([first[card]] + [by_key.get(key, first[card]) for key in keys])
        if least < first[card]:
            first[card] = least
            changed = True
        for key in keys:
            if by_key.get(key) != least:
                by_key[key] = least
                changed = True
guests = {}
for card, (points, *_) in enumerate(cards):
    count, total = guests.get(first[card], (0, 0))
    guests[first[card]] = (count + 1, total + int(points))
for number, (count, total) in sorted(guests.items(), key=lambda item: (-item[1][1], item[0])):
    print(number, count, total)
