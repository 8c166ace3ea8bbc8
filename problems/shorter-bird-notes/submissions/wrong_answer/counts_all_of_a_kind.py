# Mistake: counts all birds of a kind, not those of the run.
def shorten(notes):
    total = {}
    for letter in notes:
        total[letter] = total.get(letter, 0) + 1
    short = []
    for i, letter in enumerate(notes):
        if total[letter] < 3:
            short.append(letter)
        elif i == 0 or notes[i - 1] != letter:
            short.append(f"{letter}{total[letter]}")
    return "".join(short)
