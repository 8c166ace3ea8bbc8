# Mistake: marks a cell when it is taken off the stack, so cells that were put there twice are counted twice.
def lakeSizes(rows):
    height, width = len(rows), len(rows[0])
    seen = set()
    sizes = []
    for row in range(height):
        for column in range(width):
            if rows[row][column] != "~" or (row, column) in seen:
                continue
            stack = [(row, column)]
            size, is_lake = 0, True
            while stack:
                r, c = stack.pop()
                seen.add((r, c))
                size += 1
                if r in (0, height - 1) or c in (0, width - 1):
                    is_lake = False
                    continue
                for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if rows[cell[0]][cell[1]] == "~" and cell not in seen:
                        stack.append(cell)
            if is_lake:
                sizes.append(size)
    return sorted(sizes, reverse=True)
