# Mistake: overlooks that the number is asked for modulo 1000000007.
def countReadings(tag, words):
    known = set(words)
    ways = [1] + [0] * len(tag)
    for end in range(1, len(tag) + 1):
        for start in range(max(0, end - 30), end):
            if tag[start:end] in known:
                ways[end] += ways[start]
    return ways[-1]
