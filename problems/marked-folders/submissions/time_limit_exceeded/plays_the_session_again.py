# Slow: plays the session from its start for each where: O(n^2).
import sys

commands = sys.stdin.read().split("\n")[1:]
for end, command in enumerate(commands):
    if command != "where":
        continue
    folder = []
    marks = []
    for line in commands[:end]:
        if line == "mark":
            marks.append(folder)
        elif line == "back":
            folder = marks.pop() if marks else folder
        elif line != "where":
            path = line[3:]
            folder = [] if path.startswith("/") else list(folder)
            for part in path.split("/"):
                if part == "..":
                    folder = folder[:-1]
                elif part not in ("", "."):
                    folder.append(part)
    print("/" + "/".join(folder))
