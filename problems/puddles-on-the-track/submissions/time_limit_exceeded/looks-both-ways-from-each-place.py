# Searches for the highest ground on both sides of each place: O(n^2).
def standingWater(heights):
    return sum(min(max(heights[: i + 1]), max(heights[i:])) - heights[i] for i in range(len(heights)))
