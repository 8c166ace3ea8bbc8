# Slow: takes the difference of every pair of heights: O(n^2).
def countStretches(metres, climb):
    heights = [0]
    for metre in metres:
        heights.append(heights[-1] + metre)
    count = 0
    for end in range(len(heights)):
        for start in range(end):
            if heights[end] - heights[start] == climb:
                count += 1
    return count
