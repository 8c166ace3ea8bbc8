// Moves the pointer at the higher end, of which too little is known.
export function standingWater(heights: number[]): number {
  let water = 0
  let level = -Infinity
  let left = 0
  let right = heights.length - 1
  while (left < right) {
    const height = heights[left] > heights[right] ? heights[left++] : heights[right--]
    level = Math.max(level, height)
    water += level - height
  }
  return water
}
