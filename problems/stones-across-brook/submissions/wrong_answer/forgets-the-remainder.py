# Mistake: forgets the remainder in the last step, the jump onto the bank.
def countCrossings(stones):
    third, second, last = 0, 0, 1
    for stone in stones:
        ways = (third + second + last) % 1_000_000_007 if stone == "o" else 0
        third, second, last = second, last, ways
    return third + second + last
