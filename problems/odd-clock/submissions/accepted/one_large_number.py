def turnClock(shown, sizes, ticks):
    number = 0
    for value, size in zip(shown, sizes):
        number = number * size + value
    number += ticks
    display = []
    for size in reversed(sizes):
        number, value = divmod(number, size)
        display.append(value)
    return display[::-1]
