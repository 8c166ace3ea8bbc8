// Moves the pointer at the higher post inwards instead of the one at the lower.
export function largestBanner(heights: number[]): number {
  let largest = 0
  let left = 0
  let right = heights.length - 1
  while (left < right) {
    const height = Math.min(heights[left], heights[right])
    largest = Math.max(largest, (right - left) * height)
    if (heights[left] > heights[right]) left++
    else right--
  }
  return largest
}
