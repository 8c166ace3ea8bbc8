// Searches for the highest ground on both sides of each place: O(n^2).
export function standingWater(heights: number[]): number {
  let water = 0
  for (let i = 0; i < heights.length; i++) {
    let left = heights[i]
    for (let j = 0; j < i; j++) left = Math.max(left, heights[j])
    let right = heights[i]
    for (let j = i + 1; j < heights.length; j++) right = Math.max(right, heights[j])
    water += Math.min(left, right) - heights[i]
  }
  return water
}
