# Mistake: without a mark, back goes to the root instead of doing nothing.
import sys

folder = []
marks = []
for line in sys.stdin.read().split("\n")[1:]:
    if line == "where":
        print("/" + "/".join(folder))
    elif line == "mark":
        marks.append(folder)
    elif line == "back":
        folder = marks.pop() if marks else []
    elif line:
        path = line[3:]
        folder = [] if path.startswith("/") else list(folder)
        for part in path.split("/"):
            if part == "..":
                folder = folder[:-1]
            elif part not in ("", "."):
                folder.append(part)
