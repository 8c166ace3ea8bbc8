# Slow: plain recursion over the two sides of every block, 2^n ways.
def leastSun(left, right, crossing):
    def walk(i, side):
        if i == len(left):
            return 0
        stay = walk(i + 1, side) + (left[i], right[i])[side]
        cross = walk(i + 1, 1 - side) + (right[i], left[i])[side] + crossing
        return min(stay, cross)

    return min(walk(0, 0), walk(0, 1))
