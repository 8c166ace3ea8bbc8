# Mistake: prints a line whenever the number changed, be it only in bits without a lamp.
import sys

head, *readings = sys.stdin.read().splitlines()
lamps = head.split()
before = 0
for reading in readings:
    time, digits = reading.split()
    now = int(digits, 16)
    if now != before:
        changed = now ^ before
        print(time, *[("+" if now >> i & 1 else "-") + name for i, name in enumerate(lamps) if changed >> i & 1])
    before = now
print("lit", sum(before >> i & 1 for i in range(len(lamps))))
