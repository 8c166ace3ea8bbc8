def countReadings(tag, words):
    known = set(words)
    ways = [0] * len(tag) + [1]
    for start in reversed(range(len(tag))):
        for word in known:
            if tag.startswith(word, start):
                ways[start] += ways[start + len(word)]
        ways[start] %= 1_000_000_007
    return ways[0]
