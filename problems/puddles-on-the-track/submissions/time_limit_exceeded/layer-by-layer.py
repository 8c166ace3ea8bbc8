# Fills the track one centimetre at a time: O(n * difference of heights).
def standingWater(heights):
    water = 0
    for level in range(min(heights), max(heights)):
        dry = [i for i, height in enumerate(heights) if height > level]
        water += dry[-1] - dry[0] + 1 - len(dry)
    return water
