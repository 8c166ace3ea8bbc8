// Moves the pointer whose next post is higher, whatever the two posts in hand are.
export function largestBanner(heights: number[]): number {
  let largest = 0
  let left = 0
  let right = heights.length - 1
  while (left < right) {
    const height = Math.min(heights[left], heights[right])
    largest = Math.max(largest, (right - left) * height)
    if (heights[left + 1] > heights[right - 1]) left++
    else right--
  }
  return largest
}
