# Marks matched brackets and searches back over them for the latest open one: O(c^2).
import sys

PARTNER = {')': '(', ']': '[', '}': '{'}


def first_fault(lines):
    brackets = [
        (character, row, column)
        for row, line in enumerate(lines, 1)
        for column, character in enumerate(line, 1)
        if character in '()[]{}'
    ]
    matched = [False] * len(brackets)
    for i, (character, row, column) in enumerate(brackets):
        if character not in PARTNER:
            continue
        j = i - 1
        while j >= 0 and matched[j]:
            j -= 1
        if j < 0 or brackets[j][0] != PARTNER[character]:
            return f'{row} {column}'
        matched[i] = matched[j] = True
    for (_, row, column), closed in zip(brackets, matched):
        if not closed:
            return f'{row} {column}'
    return 'ok'


lines = sys.stdin.read().split('\n')
print(first_fault(lines[1:int(lines[0]) + 1]))
