# Pops without looking whether there is a letter to remove.
def typed(keys):
    text = []
    for key in keys:
        if key == '#':
            text.pop()
        else:
            text.append(key)
    return text


def sameText(first, second):
    return typed(first) == typed(second)
