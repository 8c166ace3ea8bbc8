# Slow: looks for the oldest of the remaining tags again and again, O(n^2) comparisons.
import sys


def key(tag):
    release, is_candidate, candidate = tag.partition("-rc")
    numbers = [int(number) for number in release.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers, not is_candidate, int(candidate or 0)


rest = [(key(tag), tag) for tag in sys.stdin.read().split()[1:]]
while rest:
    oldest = min(rest, key=lambda entry: entry[0])
    rest.remove(oldest)
    print(oldest[1])
