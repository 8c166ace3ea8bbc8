# Mistake: adds the letters before the text where both sides need equally many.
def longest(text):
    joined = text + "#" + text[::-1]
    lengths = [0]
    for letter in joined[1:]:
        length = lengths[-1]
        while length and joined[length] != letter:
            length = lengths[length - 1]
        lengths.append(length + (joined[length] == letter))
    return lengths[-1]


def signFor(text):
    back = text[::-1]
    beginning, ending = longest(text), longest(back)
    if ending > beginning or ending == len(text):
        return text + back[ending:]
    return back[: len(text) - beginning] + text
