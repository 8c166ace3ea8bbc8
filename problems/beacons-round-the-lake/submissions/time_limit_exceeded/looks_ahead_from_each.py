# Slow: looks ahead from each tower, up to once round the lake: O(n^2).
def stepsToHigher(heights):
    n = len(heights)
    steps = []
    for i, height in enumerate(heights):
        found = 0
        for ahead in range(1, n):
            if heights[(i + ahead) % n] > height:
                found = ahead
                break
        steps.append(found)
    return steps
