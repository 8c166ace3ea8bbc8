import sys

first, last, *noted = map(int, sys.stdin.read().split())
there = {ticket for ticket in noted if first <= ticket <= last}

# A missing piece starts behind a ticket that is there, or at first, and ends before one, or at last.
starts = [ticket + 1 for ticket in there if ticket < last and ticket + 1 not in there]
ends = [ticket - 1 for ticket in there if ticket > first and ticket - 1 not in there]
if first not in there:
    starts.append(first)
if last not in there:
    ends.append(last)

for start, end in zip(sorted(starts), sorted(ends)):
    print(start if start == end else f"{start}-{end}")
if not starts:
    print("none")
