def groupWords(words):
    groups = {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - ord('a')] += 1
        groups.setdefault(tuple(counts), []).append(word)
    return list(groups.values())
