import sys


def main():
    """The current folder is a node (parent, path); a mark is a reference to it."""
    root = (None, "")
    here = root
    marks = []
    shown = []
    for line in sys.stdin.read().split("\n")[1:]:
        if line == "where":
            shown.append(here[1] or "/")
        elif line == "mark":
            marks.append(here)
        elif line == "back":
            if marks:
                here = marks.pop()
        elif line:
            path = line[3:]
            if path[0] == "/":
                here = root
            for part in path.split("/"):
                if part == "..":
                    here = here[0] or root
                elif part not in ("", "."):
                    here = (here, here[1] + "/" + part)
    print("\n".join(shown))


main()
