# Searches for the first backspace from the start after every removal: O(n^2).
def typed(keys):
    left = list(keys)
    while '#' in left:
        i = left.index('#')
        del left[max(i - 1, 0):i + 1]
    return left


def sameText(first, second):
    return typed(first) == typed(second)
