# Mistake: takes the remainder 0 for Z, but forgets to take 1 from the rest.
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def moveLabel(label, steps):
    number = 0
    for letter in label:
        number = 24 * number + LETTERS.index(letter) + 1
    number += steps
    result = ""
    while number > 0:
        result = LETTERS[number % 24 - 1] + result
        number //= 24
    return result
