// Mistake: subtracts the positions without thinking of the ring, so a distance across the end is negative.
export function stepsToHigher(heights: number[]): number[] {
  const n = heights.length
  const steps = heights.map(() => 0)
  const waiting: number[] = []
  for (let k = 0; k < 2 * n; k++) {
    while (waiting.length > 0 && heights[waiting[waiting.length - 1]] < heights[k % n]) {
      const from = waiting.pop()!
      steps[from] = (k % n) - from
    }
    if (k < n) waiting.push(k)
  }
  return steps
}
