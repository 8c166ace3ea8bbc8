# Mistake: compares neighbours in the sorted list, and so never sees what is missing at the two ends of the roll.
import sys

first, last, *noted = map(int, sys.stdin.read().split())
tickets = sorted({ticket for ticket in noted if first <= ticket <= last})
found = False
for a, b in zip(tickets, tickets[1:]):
    if b - a == 2:
        print(a + 1)
        found = True
    elif b - a > 2:
        print(f"{a + 1}-{b - 1}")
        found = True
if not found:
    print("none")
