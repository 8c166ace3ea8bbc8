# Slow: stretches a mural from each panel to both sides, step by step: O(n^2) where many are of one height.
def largestMural(widths, heights):
    largest = 0
    for i, height in enumerate(heights):
        left = i
        while left > 0 and heights[left - 1] >= height:
            left -= 1
        right = i
        while right + 1 < len(heights) and heights[right + 1] >= height:
            right += 1
        largest = max(largest, height * sum(widths[left : right + 1]))
    return largest
