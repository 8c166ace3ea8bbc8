// Slow: looks ahead from each tower, up to once round the lake: O(n^2).
export function stepsToHigher(heights: number[]): number[] {
  const n = heights.length
  return heights.map((height, i) => {
    for (let ahead = 1; ahead < n; ahead++) {
      if (heights[(i + ahead) % n] > height) return ahead
    }
    return 0
  })
}
