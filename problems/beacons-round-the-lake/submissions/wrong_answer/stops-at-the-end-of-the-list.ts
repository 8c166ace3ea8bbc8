// Mistake: takes the ring for a row, so nothing behind the last tower is found.
export function stepsToHigher(heights: number[]): number[] {
  const steps = heights.map(() => 0)
  const waiting: number[] = []
  heights.forEach((height, i) => {
    while (waiting.length > 0 && heights[waiting[waiting.length - 1]] < height) {
      const from = waiting.pop()!
      steps[from] = i - from
    }
    waiting.push(i)
  })
  return steps
}
