// Mistake: keeps the waiting heights and looks their positions up in a map, where towers of the same height overwrite each other.
export function stepsToHigher(heights: number[]): number[] {
  const n = heights.length
  const steps = heights.map(() => 0)
  const position = new Map<number, number>()
  const waiting: number[] = []
  for (let k = 0; k < 2 * n; k++) {
    const height = heights[k % n]
    while (waiting.length > 0 && waiting[waiting.length - 1] < height) {
      const from = position.get(waiting.pop()!)!
      steps[from] = ((k % n) - from + n) % n
    }
    waiting.push(height)
    position.set(height, k % n)
  }
  return steps
}
