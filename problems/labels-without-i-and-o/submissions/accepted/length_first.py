LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def moveLabel(label, steps):
    # The place of the label among all, counted from 0: shorter ones come first.
    place = sum(24**length for length in range(1, len(label))) + steps
    for position, letter in enumerate(reversed(label)):
        place += LETTERS.index(letter) * 24**position
    if place < 0:
        return ""
    length = 1
    while place >= 24**length:
        place -= 24**length
        length += 1
    return "".join(LETTERS[place // 24**position % 24] for position in reversed(range(length)))
