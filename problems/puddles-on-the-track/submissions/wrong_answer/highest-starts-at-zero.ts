// Begins both maxima at 0, which puts a track below the mark under water.
export function standingWater(heights: number[]): number {
  let water = 0
  let left = 0
  let right = heights.length - 1
  let leftTop = 0
  let rightTop = 0
  while (left < right) {
    if (heights[left] < heights[right]) {
      leftTop = Math.max(leftTop, heights[left])
      water += leftTop - heights[left]
      left++
    } else {
      rightTop = Math.max(rightTop, heights[right])
      water += rightTop - heights[right]
      right--
    }
  }
  return water
}
