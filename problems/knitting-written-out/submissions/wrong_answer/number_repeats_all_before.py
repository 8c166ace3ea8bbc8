# Mistake: a number after a letter repeats all letters that stand right before it.
import re


def writeOut(pattern):
    stack = [[]]
    for token, count in re.findall(r"([a-z]+|[()])(\d*)", pattern):
        if token == "(":
            stack.append([])
        elif token == ")":
            group = "".join(stack.pop())
            stack[-1].append(group * int(count or 1))
        else:
            stack[-1].append(token * int(count or 1))
    return "".join(stack[0])
