# Mistake: a tower of the same height takes the message up.
def stepsToHigher(heights):
    n = len(heights)
    steps = [0] * n
    waiting = []
    for k in range(2 * n):
        i = k % n
        while waiting and waiting[-1] != i and heights[waiting[-1]] <= heights[i]:
            at = waiting.pop()
            if steps[at] == 0:
                steps[at] = (i - at) % n
        if k < n:
            waiting.append(i)
    return steps
