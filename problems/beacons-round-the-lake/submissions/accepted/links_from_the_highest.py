def stepsToHigher(heights):
    n = len(heights)
    top = heights.index(max(heights))
    steps = [0] * n
    for i in range(top - 1, top - n, -1):
        ahead = 1
        while heights[(i + ahead) % n] <= heights[i]:
            further = steps[(i + ahead) % n]
            if further == 0:
                ahead = 0
                break
            ahead += further
        steps[i] = ahead
    return steps
