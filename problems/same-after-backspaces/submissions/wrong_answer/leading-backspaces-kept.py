# Removes letter-and-backspace pairs until none is left, but keeps backspaces that found nothing to remove.
import re


def typed(keys):
    removed = 1
    while removed:
        keys, removed = re.subn('[a-z]#', '', keys)
    return keys


def sameText(first, second):
    return typed(first) == typed(second)
