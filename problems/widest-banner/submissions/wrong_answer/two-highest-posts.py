# Takes the two highest posts, however close together they are.
def largestBanner(heights):
    order = sorted(range(len(heights)), key=lambda i: -heights[i])
    first, second = order[0], order[1]
    return abs(first - second) * heights[second]
