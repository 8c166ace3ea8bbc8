# Mistake: goes to the right and down only, so a body of water that turns back falls apart.
def lakeSizes(rows):
    height, width = len(rows), len(rows[0])
    seen = set()
    sizes = []
    for row in range(height):
        for column in range(width):
            if rows[row][column] != "~" or (row, column) in seen:
                continue
            seen.add((row, column))
            stack = [(row, column)]
            size, is_lake = 0, True
            while stack:
                r, c = stack.pop()
                size += 1
                if r in (0, height - 1) or c in (0, width - 1):
                    is_lake = False
                for i, j in ((r + 1, c), (r, c + 1)):
                    if i < height and j < width and rows[i][j] == "~" and (i, j) not in seen:
                        seen.add((i, j))
                        stack.append((i, j))
            if is_lake:
                sizes.append(size)
    return sorted(sizes, reverse=True)
