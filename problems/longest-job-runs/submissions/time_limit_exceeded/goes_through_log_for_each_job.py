# Slow: collects the jobs first, then goes through the whole log for each of them.
import sys

log = []
days = 0
before = ""
for line in sys.stdin:
    time, job, event = line.split()
    days += time < before
    before = time
    hours, minutes, seconds = map(int, time.split(":"))
    log.append((days * 86400 + hours * 3600 + minutes * 60 + seconds, job, event))

report = []
still_open = 0
for name in {job for _, job, _ in log}:
    start = None
    lengths = []
    for moment, job, event in log:
        if job == name:
            if event == "start":
                start = moment
            elif event == "end" and start is not None:
                lengths.append(moment - start)
                start = None
    still_open += start is not None
    if lengths:
        report.append((-max(lengths), name, len(lengths)))

for longest, name, runs in sorted(report):
    print(name, runs, -longest)
print("open", still_open)
