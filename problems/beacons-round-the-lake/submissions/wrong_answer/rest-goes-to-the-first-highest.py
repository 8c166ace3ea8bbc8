# Mistake: who still waits after one walk gets the first tower of the greatest height, though a nearer one may be high enough.
def stepsToHigher(heights):
    n = len(heights)
    steps = [0] * n
    waiting = []
    for i, height in enumerate(heights):
        while waiting and heights[waiting[-1]] < height:
            at = waiting.pop()
            steps[at] = i - at
        waiting.append(i)
    top = heights.index(max(heights))
    for at in waiting:
        if heights[at] < heights[top]:
            steps[at] = (top - at) % n
    return steps
