# Slow: moves from label to label.
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def following(label):
    if label == "":
        return "A"
    if label[-1] == "Z":
        return following(label[:-1]) + "A"
    return label[:-1] + LETTERS[LETTERS.index(label[-1]) + 1]


def previous(label):
    if label == "A":
        return ""
    if label[-1] == "A":
        return previous(label[:-1]) + "Z"
    return label[:-1] + LETTERS[LETTERS.index(label[-1]) - 1]


def moveLabel(label, steps):
    while steps > 0:
        label = following(label)
        steps -= 1
    while steps < 0 and label:
        label = previous(label)
        steps += 1
    return label
