# Slow: goes through all lines for each number of ferries.
def fewestFerries(lines, start, goal):
    reached = {start}
    count = 0
    while goal not in reached:
        new = set()
        for piers in lines:
            aboard = False
            for pier in piers:
                if aboard and pier not in reached:
                    new.add(pier)
                aboard = aboard or pier in reached
        if not new:
            return -1
        reached |= new
        count += 1
    return count
