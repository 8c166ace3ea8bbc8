# Mistake: takes a line with more than five fields for a sound one.
import sys

totals = {}
damaged = 0

for line in sys.stdin:
    fields = line.split()
    if len(fields) < 5:
        damaged += 1
        continue
    key = (fields[2].split("?")[0], fields[1])
    status, millis = fields[-2], fields[-1]
    if not status.isdigit() or not millis.isdigit():
        status, millis = "0", "0"
    entry = totals.setdefault(key, [0, 0, 0])
    entry[0] += 1
    entry[1] += int(status) >= 500
    entry[2] += int(millis)

for (path, method), (requests, errors, millis) in sorted(totals.items(), key=lambda item: (-item[1][0], item[0])):
    print(method, path, requests, errors, millis // requests)
print("damaged", damaged)
