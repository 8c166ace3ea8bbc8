# Mistake: sorts pairs of key and tag, so tags of the same rank are sorted as texts.
import sys


def key(tag):
    release, is_candidate, candidate = tag.partition("-rc")
    numbers = [int(number) for number in release.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers, not is_candidate, int(candidate or 0)


pairs = sorted((key(tag), tag) for tag in sys.stdin.read().split()[1:])
for _, tag in pairs:
    print(tag)
