// Slow: from each first panel goes to the right and keeps the lowest height so far: O(n^2).
export function largestMural(widths: number[], heights: number[]): number {
  let largest = 0
  for (let i = 0; i < heights.length; i++) {
    let lowest = heights[i]
    let length = 0
    for (let j = i; j < heights.length && lowest > 0; j++) {
      lowest = Math.min(lowest, heights[j])
      length += widths[j]
      largest = Math.max(largest, lowest * length)
    }
  }
  return largest
}
