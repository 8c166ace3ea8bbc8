# Stops closing in as soon as the area gets smaller.
def largestBanner(heights):
    largest = 0
    left, right = 0, len(heights) - 1
    while left < right:
        area = (right - left) * min(heights[left], heights[right])
        if area < largest:
            break
        largest = area
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return largest
