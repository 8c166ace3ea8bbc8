# Mistake: at a letter that does not fit, the match begins anew instead of falling back to a shorter one.
def longest(text):
    joined = text + "#" + text[::-1]
    length = 0
    for letter in joined[len(text) + 1 :]:
        if joined[length] == letter:
            length += 1
        else:
            length = int(joined[0] == letter)
    return length


def signFor(text):
    back = text[::-1]
    beginning, ending = longest(text), longest(back)
    if ending >= beginning:
        return text + back[ending:]
    return back[: len(text) - beginning] + text
