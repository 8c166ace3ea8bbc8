// Measures every pair of posts: O(n^2).
export function largestBanner(heights: number[]): number {
  let largest = 0
  for (let i = 0; i < heights.length; i++) {
    for (let j = i + 1; j < heights.length; j++) {
      largest = Math.max(largest, (j - i) * Math.min(heights[i], heights[j]))
    }
  }
  return largest
}
