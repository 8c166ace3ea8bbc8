def mostPoints(stamps):
    root = [None, None]
    for stamp in stamps:
        node = root
        for bit in range(30, -1, -1):
            side = stamp >> bit & 1
            if node[side] is None:
                node[side] = [None, None]
            node = node[side]
    most = 0
    for stamp in stamps:
        node = root
        points = 0
        for bit in range(30, -1, -1):
            side = stamp >> bit & 1
            if node[1 - side] is not None:
                points |= 1 << bit
                node = node[1 - side]
            else:
                node = node[side]
        most = max(most, points)
    return most
