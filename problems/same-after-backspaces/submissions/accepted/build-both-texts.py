def typed(keys):
    text = []
    for key in keys:
        if key != '#':
            text.append(key)
        elif text:
            text.pop()
    return text


def sameText(first, second):
    return typed(first) == typed(second)
