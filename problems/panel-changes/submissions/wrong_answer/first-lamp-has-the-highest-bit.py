# Misread: gives the first lamp the highest bit of those in use.
import sys

head, *readings = sys.stdin.read().splitlines()
lamps = head.split()[::-1]
before = 0
for reading in readings:
    time, digits = reading.split()
    now = int(digits, 16)
    changes = [
        ("+" if now >> i & 1 else "-") + name for i, name in enumerate(lamps) if (now ^ before) >> i & 1
    ]
    if changes:
        print(time, *changes[::-1])
    before = now
print("lit", sum(before >> i & 1 for i in range(len(lamps))))
