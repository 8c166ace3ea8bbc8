import sys

head, *readings = sys.stdin.read().splitlines()
lamps = head.split()
mask = (1 << len(lamps)) - 1
before = 0
for reading in readings:
    time, digits = reading.split()
    now = int(digits, 16) & mask
    changed = now ^ before
    line = [time]
    while changed:
        lowest = changed & -changed
        line.append(("+" if now & lowest else "-") + lamps[lowest.bit_length() - 1])
        changed ^= lowest
    if len(line) > 1:
        print(*line)
    before = now
print("lit", bin(before).count("1"))
