# Slow: plain recursion, which counts the readings one by one.
def countReadings(tag, words):
    known = set(words)

    def readings(rest):
        if not rest:
            return 1
        return sum(readings(rest[len(word) :]) for word in known if rest.startswith(word)) % 1_000_000_007

    return readings(tag)
