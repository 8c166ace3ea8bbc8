# Mistake: does not leave out the numbers above the end of the roll, and reports gaps out there.
import sys

first, last, *noted = map(int, sys.stdin.read().split())
missing = []
expected = first
for ticket in [*sorted(noted), last + 1]:
    if ticket > expected:
        missing.append(str(expected) if ticket == expected + 1 else f"{expected}-{ticket - 1}")
    expected = max(expected, ticket + 1)
print("\n".join(missing) or "none")
