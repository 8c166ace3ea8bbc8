# Mistake: takes the first closing parenthesis for the partner of the opening one, which is wrong for groups in groups.
import re


def writeOut(pattern):
    found = re.search(r"\((.*?)\)(\d*)", pattern)
    while found:
        inner = found.group(1).replace("(", "")
        pattern = pattern[: found.start()] + inner * int(found.group(2) or 1) + pattern[found.end() :]
        found = re.search(r"\((.*?)\)(\d*)", pattern)
    pattern = pattern.replace(")", "")
    return "".join(letter * int(count or 1) for letter, count in re.findall(r"([a-z])(\d*)", pattern))
