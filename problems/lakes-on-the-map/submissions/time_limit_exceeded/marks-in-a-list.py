# Slow: keeps the cells that it has seen in a list, and searches this list for each neighbour.
def lakeSizes(rows):
    height, width = len(rows), len(rows[0])
    seen = []
    sizes = []
    for row in range(height):
        for column in range(width):
            if rows[row][column] != "~" or (row, column) in seen:
                continue
            body = [(row, column)]
            for r, c in body:
                for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= i < height and 0 <= j < width and rows[i][j] == "~" and (i, j) not in body:
                        body.append((i, j))
            seen += body
            if not any(r in (0, height - 1) or c in (0, width - 1) for r, c in body):
                sizes.append(len(body))
    return sorted(sizes, reverse=True)
