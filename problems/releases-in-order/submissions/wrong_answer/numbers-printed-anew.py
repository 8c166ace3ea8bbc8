# Mistake: prints the numbers that it has read, so leading zeros are lost.
import sys

releases = []
for tag in sys.stdin.read().split()[1:]:
    release, is_candidate, candidate = tag.partition("-rc")
    numbers = [int(number) for number in release.split(".")]
    rank = numbers[:]
    while rank and rank[-1] == 0:
        rank.pop()
    releases.append((rank, not is_candidate, int(candidate or 0), numbers))

releases.sort(key=lambda release: release[:3])
for _, is_release, candidate, numbers in releases:
    print(".".join(map(str, numbers)) + ("" if is_release else f"-rc{candidate}"))
