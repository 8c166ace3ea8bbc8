export function stepsToHigher(heights: number[]): number[] {
  const n = heights.length
  const steps = heights.map(() => 0)
  const waiting: number[] = []
  for (const i of [...heights.keys(), ...heights.keys()]) {
    while (heights[waiting.at(-1)!] < heights[i]) {
      const from = waiting.pop()!
      steps[from] = (i - from + n) % n
    }
    waiting.push(i)
  }
  return steps
}
