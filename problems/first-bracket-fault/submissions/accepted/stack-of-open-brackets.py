import sys

PARTNER = {')': '(', ']': '[', '}': '{'}


def first_fault(lines):
    stack = []
    for row, line in enumerate(lines, 1):
        for column, character in enumerate(line, 1):
            if character in '([{':
                stack.append((character, row, column))
            elif character in PARTNER:
                if not stack or stack[-1][0] != PARTNER[character]:
                    return f'{row} {column}'
                stack.pop()
    if stack:
        return f'{stack[0][1]} {stack[0][2]}'
    return 'ok'


lines = sys.stdin.read().split('\n')
print(first_fault(lines[1:int(lines[0]) + 1]))
