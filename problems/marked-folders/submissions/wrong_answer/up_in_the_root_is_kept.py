# Mistake: works out the net depth of a path, so that .. in the root takes away a name that comes later.
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
        start = [] if path.startswith("/") else folder
        folder = []
        up = 0
        for part in reversed(start + path.split("/")):
            if part == "..":
                up += 1
            elif part not in ("", "."):
                if up > 0:
                    up -= 1
                else:
                    folder.insert(0, part)
        if up > 0:
            folder = folder[up:]
