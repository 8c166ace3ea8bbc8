# Mistake: compares lists of numbers as they are, so 2.1 comes before 2.1.0 instead of having the same rank.
import sys


def key(tag):
    release, is_candidate, candidate = tag.partition("-rc")
    return [int(number) for number in release.split(".")], not is_candidate, int(candidate or 0)


tags = sys.stdin.read().split()[1:]
print("\n".join(sorted(tags, key=key)))
