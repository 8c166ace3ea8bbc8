# Slow: collects the endpoints first, then goes through the whole log for each of them.
import sys

lines = [line.split() for line in sys.stdin]
sound = [(f[2].split("?")[0], f[1], int(f[3]), int(f[4])) for f in lines if len(f) == 5]

report = []
for path, method in {(entry[0], entry[1]) for entry in sound}:
    requests = [entry for entry in sound if entry[0] == path and entry[1] == method]
    errors = sum(1 for entry in requests if entry[2] >= 500)
    mean = sum(entry[3] for entry in requests) // len(requests)
    report.append((-len(requests), path, method, errors, mean))

for count, path, method, errors, mean in sorted(report):
    print(method, path, -count, errors, mean)
print("damaged", len(lines) - len(sound))
