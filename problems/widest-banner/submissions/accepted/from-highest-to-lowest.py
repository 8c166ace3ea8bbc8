def largestBanner(heights):
    order = sorted(range(len(heights)), key=lambda i: -heights[i])
    largest = 0
    leftmost = rightmost = order[0]
    for i in order:
        largest = max(largest, heights[i] * max(i - leftmost, rightmost - i))
        leftmost = min(leftmost, i)
        rightmost = max(rightmost, i)
    return largest
