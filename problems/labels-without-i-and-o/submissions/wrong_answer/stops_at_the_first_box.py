# Mistake: stays at the first box where there is nothing before it.
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def moveLabel(label, steps):
    number = 0
    for letter in label:
        number = 24 * number + LETTERS.index(letter) + 1
    number = max(number + steps, 1)
    result = ""
    while number:
        number, place = divmod(number - 1, 24)
        result = LETTERS[place] + result
    return result
