# Fills everything between the two highest places and nothing outside of them.
def standingWater(heights):
    if len(heights) < 3:
        return 0
    order = sorted(range(len(heights)), key=lambda i: -heights[i])
    left, right = sorted(order[:2])
    level = heights[order[1]]
    return sum(level - heights[i] for i in range(left + 1, right))
