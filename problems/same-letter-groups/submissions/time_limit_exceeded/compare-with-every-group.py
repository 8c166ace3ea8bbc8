# Compares each word with the first word of every group so far: O(n^2 * m).
def groupWords(words):
    groups = []
    for word in words:
        for group in groups:
            if sorted(group[0]) == sorted(word):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups
