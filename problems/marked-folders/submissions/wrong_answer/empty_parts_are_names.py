# Mistake: only takes off a slash at either end, so a double slash inside makes a folder without a name.
import sys

folder = []
marks = []
for line in sys.stdin.read().split("\n")[1:]:
    if line == "where":
        print("/" + "/".join(folder))
    elif line == "mark":
        marks.append(folder)
    elif line == "back":
        folder = marks.pop() if marks else folder
    elif line:
        path = line[3:]
        folder = [] if path.startswith("/") else list(folder)
        path = path.strip("/")
        for part in path.split("/") if path else []:
            if part == "..":
                folder = folder[:-1]
            elif part != ".":
                folder.append(part)
