# Mistake: takes a line with the same time as the line before for one of the next day.
import sys


def with_moments(lines):
    """The fields of each line, its time as the seconds since the first midnight."""
    days = 0
    before = ""
    for line in lines:
        time, job, event = line.split()
        # With leading zeros, times compare as texts.
        days += time <= before
        before = time
        hours, minutes, seconds = map(int, time.split(":"))
        yield ((days * 24 + hours) * 60 + minutes) * 60 + seconds, job, event


started = {}
lengths = {}
for moment, job, event in with_moments(sys.stdin):
    if event == "start":
        started[job] = moment
    elif event == "end" and job in started:
        lengths.setdefault(job, []).append(moment - started.pop(job))

for longest, job in sorted((-max(runs), job) for job, runs in lengths.items()):
    print(job, len(lengths[job]), -longest)
print("open", len(started))
