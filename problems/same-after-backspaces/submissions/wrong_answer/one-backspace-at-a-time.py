# Reads from the end and skips one letter for each run of backspaces instead of one for each backspace.
def typed(keys):
    text = []
    skip = False
    for key in reversed(keys):
        if key == '#':
            skip = True
        elif skip:
            skip = False
        else:
            text.append(key)
    return text


def sameText(first, second):
    return typed(first) == typed(second)
