from functools import cache


def countReadings(tag, words):
    known = set(words)
    lengths = {len(word) for word in words}

    @cache
    def readings(start):
        if start == len(tag):
            return 1
        return sum(readings(start + n) for n in lengths if tag[start : start + n] in known) % 1_000_000_007

    return readings(0)
