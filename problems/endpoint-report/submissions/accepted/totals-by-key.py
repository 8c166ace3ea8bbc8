import sys

totals = {}
damaged = 0

for line in sys.stdin:
    fields = line.split()
    if len(fields) != 5:
        damaged += 1
        continue
    _, method, target, status, millis = fields
    path = target.partition("?")[0]
    entry = totals.setdefault((path, method), [0, 0, 0])
    entry[0] += 1
    entry[1] += int(status) >= 500
    entry[2] += int(millis)

report = []
for (path, method), (requests, errors, millis) in sorted(
    totals.items(), key=lambda item: (-item[1][0], item[0])
):
    report.append(f"{method} {path} {requests} {errors} {millis // requests}")
report.append(f"damaged {damaged}")
print("\n".join(report))
