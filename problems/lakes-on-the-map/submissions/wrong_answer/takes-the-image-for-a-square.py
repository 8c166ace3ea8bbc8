# Mistake: takes the image for a square, and the number of rows for that of columns.
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
                if r in (0, height - 1) or c in (0, height - 1):
                    is_lake = False
                for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= i < height and 0 <= j < width and rows[i][j] == "~" and (i, j) not in seen:
                        seen.add((i, j))
                        stack.append((i, j))
            if is_lake:
                sizes.append(size)
    return sorted(sizes, reverse=True)
