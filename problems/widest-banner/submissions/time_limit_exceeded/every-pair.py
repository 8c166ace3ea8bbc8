# Measures every pair of posts: O(n^2).
def largestBanner(heights):
    largest = 0
    for i in range(len(heights)):
        for j in range(i + 1, len(heights)):
            largest = max(largest, (j - i) * min(heights[i], heights[j]))
    return largest
