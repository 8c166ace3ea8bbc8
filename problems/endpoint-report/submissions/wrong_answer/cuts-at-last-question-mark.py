# Mistake: cuts the path at its last question mark; a query may contain one, too.
import sys

totals = {}
damaged = 0

for line in sys.stdin:
    fields = line.split()
    if len(fields) != 5:
        damaged += 1
        continue
    key = (fields[2].rsplit("?", 1)[0], fields[1])
    entry = totals.setdefault(key, [0, 0, 0])
    entry[0] += 1
    entry[1] += int(fields[3]) >= 500
    entry[2] += int(fields[4])

for (path, method), (requests, errors, millis) in sorted(totals.items(), key=lambda item: (-item[1][0], item[0])):
    print(method, path, requests, errors, millis // requests)
print("damaged", damaged)
