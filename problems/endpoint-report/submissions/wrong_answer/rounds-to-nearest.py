# Mistake: rounds the mean to the nearest whole number instead of down.
import sys

totals = {}
damaged = 0

for line in sys.stdin:
    fields = line.split()
    if len(fields) != 5:
        damaged += 1
        continue
    key = (fields[2].split("?")[0], fields[1])
    requests, errors, millis = totals.get(key, (0, 0, 0))
    totals[key] = (requests + 1, errors + (int(fields[3]) >= 500), millis + int(fields[4]))

for (path, method), (requests, errors, millis) in sorted(totals.items(), key=lambda item: (-item[1][0], item[0])):
    print(method, path, requests, errors, round(millis / requests))
print("damaged", damaged)
