# Mistake: takes the longest word that fits at each place, and so finds one reading at most.
def countReadings(tag, words):
    order = sorted(set(words), key=len, reverse=True)
    start = 0
    while start < len(tag):
        word = next((word for word in order if tag.startswith(word, start)), None)
        if word is None:
            return 0
        start += len(word)
    return 1
