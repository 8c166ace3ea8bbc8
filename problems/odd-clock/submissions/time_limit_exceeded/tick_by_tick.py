# Slow: moves the clock tick by tick.
def turnClock(shown, sizes, ticks):
    display = list(shown)
    step = 1 if ticks > 0 else -1
    while ticks != 0:
        for i in reversed(range(len(display))):
            display[i] += step
            if 0 <= display[i] < sizes[i]:
                break
            display[i] %= sizes[i]
        ticks -= step
    return display
