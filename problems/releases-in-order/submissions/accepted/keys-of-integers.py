import sys


def key(tag):
    release, is_candidate, candidate = tag.partition("-rc")
    numbers = [int(number) for number in release.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers, not is_candidate, int(candidate or 0)


tags = sys.stdin.read().split()[1:]
print("\n".join(sorted(tags, key=key)))
