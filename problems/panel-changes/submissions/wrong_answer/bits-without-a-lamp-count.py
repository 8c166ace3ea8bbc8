# Mistake: does not mask off the bits without a lamp when it counts in the end.
import sys

head, *readings = sys.stdin.read().splitlines()
lamps = head.split()
before = 0
for reading in readings:
    time, digits = reading.split()
    now = int(digits, 16)
    changes = [
        ("+" if now >> i & 1 else "-") + name for i, name in enumerate(lamps) if (now ^ before) >> i & 1
    ]
    if changes:
        print(time, *changes)
    before = now
print("lit", bin(before).count("1"))
