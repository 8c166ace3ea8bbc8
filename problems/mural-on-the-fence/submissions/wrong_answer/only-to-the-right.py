# Mistake: lets each panel extend to the right only, up to the first lower one.
def largestMural(widths, heights):
    n = len(heights)
    ends = [0]
    for width in widths:
        ends.append(ends[-1] + width)
    largest = 0
    waiting = []
    for i in range(n + 1):
        height = heights[i] if i < n else -1
        while waiting and heights[waiting[-1]] > height:
            at = waiting.pop()
            largest = max(largest, heights[at] * (ends[i] - ends[at]))
        waiting.append(i)
    return largest
