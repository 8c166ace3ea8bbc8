# Slow: goes through all passes to find the next one that sets first.
def fewestCancelled(passes, turn):
    left = list(passes)
    used = 0
    while left:
        _, last = min(left, key=lambda each: each[1])
        used += 1
        left = [each for each in left if each[0] >= last + turn]
    return len(passes) - used
