# Collects each group in a set, so a word that is listed twice comes back once.
def groupWords(words):
    groups = {}
    for word in words:
        groups.setdefault(''.join(sorted(word)), set()).add(word)
    return [list(group) for group in groups.values()]
