# Slow: tries every jump from every position, and counts the ways one by one.
def countCrossings(stones):
    bank = len(stones) + 1

    def cross(position):
        if position == bank:
            return 1
        if position > bank or (position > 0 and stones[position - 1] == "x"):
            return 0
        return (cross(position + 1) + cross(position + 2) + cross(position + 3)) % 1_000_000_007

    return cross(0)
