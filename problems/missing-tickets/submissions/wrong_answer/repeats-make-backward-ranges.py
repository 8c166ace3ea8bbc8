# Mistake: takes every number that is not the expected one for the end of a gap, also one that was noted before.
import sys

first, last, *noted = map(int, sys.stdin.read().split())
tickets = sorted(ticket for ticket in noted if first <= ticket <= last)
missing = []
expected = first
for ticket in [*tickets, last + 1]:
    if ticket != expected:
        missing.append(str(expected) if ticket == expected + 1 else f"{expected}-{ticket - 1}")
    expected = ticket + 1
print("\n".join(missing) or "none")
