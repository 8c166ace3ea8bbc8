# Mistake: searches from A and from B apart and compares the distances, so moss grows through the other kind.
def distances(wall, kind):
    found = {
        (row, column): 0 for row, line in enumerate(wall) for column, cell in enumerate(line) if cell == kind
    }
    fresh = list(found)
    while fresh:
        reached = []
        for row, column in fresh:
            for y, x in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                inside = 0 <= y < len(wall) and 0 <= x < len(wall[0])
                if inside and wall[y][x] == "." and (y, x) not in found:
                    found[y, x] = found[row, column] + 1
                    reached.append((y, x))
        fresh = reached
    return found


def finalCover(wall):
    from_a, from_b = distances(wall, "A"), distances(wall, "B")
    a = b = dead = days = 0
    for cell in {**from_a, **from_b}:
        near, far = from_a.get(cell, 10**6), from_b.get(cell, 10**6)
        a += near < far
        b += far < near
        dead += near == far
        days = max(days, min(near, far))
    return [a, b, dead, days]
