def largestBanner(heights):
    largest = 0
    left, right = 0, len(heights) - 1
    while left < right:
        if heights[left] < heights[right]:
            largest = max(largest, (right - left) * heights[left])
            left += 1
        else:
            largest = max(largest, (right - left) * heights[right])
            right -= 1
    return largest
