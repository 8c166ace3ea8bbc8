# Slow: looks for the first closing parenthesis from the start and replaces its group, as long as there is one: O(groups * length).
def writeOut(pattern):
    text = pattern
    at = 0
    while at < len(text):
        if text[at].isdigit():
            end = at
            while end < len(text) and text[end].isdigit():
                end += 1
            start = at - 1
            if text[start] == ")":
                while text[start] != "(":
                    start -= 1
            item = text[start:at].strip("()")
            text = text[:start] + item * int(text[at:end]) + text[end:]
            at = 0
        elif text[at] == ")" and not text[at + 1 : at + 2].isdigit():
            text = text[: at + 1] + "1" + text[at + 1 :]
            at = 0
        else:
            at += 1
    return text
