from itertools import groupby


def shorten(notes):
    short = []
    for letter, group in groupby(notes):
        count = len(list(group))
        short.append(f"{letter}{count}" if count >= 3 else letter * count)
    return "".join(short)
