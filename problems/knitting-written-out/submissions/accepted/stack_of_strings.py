def writeOut(pattern):
    """Each item is appended to the string on top of the stack: a copy each time, of texts that are not too long."""
    stack = [""]
    at = 0
    while at < len(pattern):
        character = pattern[at]
        at += 1
        if character == "(":
            stack.append("")
            continue
        item = stack.pop() if character == ")" else character
        number = ""
        while at < len(pattern) and pattern[at].isdigit():
            number += pattern[at]
            at += 1
        stack[-1] += item * int(number or 1)
    return stack[0]
