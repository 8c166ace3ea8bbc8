# Slow: looks up each ticket of the roll, of which there may be a thousand million.
import sys

first, last, *noted = map(int, sys.stdin.read().split())
there = set(noted)
start = None
found = False
for ticket in range(first, last + 2):
    if ticket <= last and ticket not in there:
        if start is None:
            start = ticket
    elif start is not None:
        print(start if start == ticket - 1 else f"{start}-{ticket - 1}")
        start = None
        found = True
if not found:
    print("none")
