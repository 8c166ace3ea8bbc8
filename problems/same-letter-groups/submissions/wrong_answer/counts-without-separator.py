# Joins the letter counts without a separator, so counts 1, 11 and 11, 1 make the same key.
def groupWords(words):
    groups = {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - ord('a')] += 1
        key = ''.join(str(count) for count in counts)
        groups.setdefault(key, []).append(word)
    return list(groups.values())
