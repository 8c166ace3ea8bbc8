# Mistake: puts what the first part hands on in front of the display, as in adding ordinary numbers.
def turnClock(shown, sizes, ticks):
    display = []
    carry = ticks
    for value, size in zip(reversed(shown), reversed(sizes)):
        carry, value = divmod(value + carry, size)
        display.append(value)
    if carry > 0:
        display.append(carry)
    return display[::-1]
