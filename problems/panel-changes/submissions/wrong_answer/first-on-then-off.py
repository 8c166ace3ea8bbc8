# Mistake: prints all lamps that went on before those that went off.
import sys

head, *readings = sys.stdin.read().splitlines()
lamps = head.split()
before = 0
for reading in readings:
    time, digits = reading.split()
    now = int(digits, 16)
    on = ["+" + name for i, name in enumerate(lamps) if (now & ~before) >> i & 1]
    off = ["-" + name for i, name in enumerate(lamps) if (before & ~now) >> i & 1]
    if on or off:
        print(time, *on, *off)
    before = now
print("lit", sum(before >> i & 1 for i in range(len(lamps))))
