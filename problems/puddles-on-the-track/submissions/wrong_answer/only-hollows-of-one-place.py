# Looks at the two neighbours only, so wider hollows stay dry.
def standingWater(heights):
    water = 0
    for i in range(1, len(heights) - 1):
        water += max(0, min(heights[i - 1], heights[i + 1]) - heights[i])
    return water
