// Mistake: a panel that closes higher ones begins its own mural at itself, though it extends to the left over them.
export function largestMural(widths: number[], heights: number[]): number {
  const open: [left: number, height: number][] = []
  let largest = 0
  let x = 0
  for (let i = 0; i <= heights.length; i++) {
    const height = i < heights.length ? heights[i] : 0
    while (open.length > 0 && open[open.length - 1][1] > height) {
      const [left, closed] = open.pop()!
      largest = Math.max(largest, closed * (x - left))
    }
    if (open.length === 0 || open[open.length - 1][1] < height) open.push([x, height])
    x += widths[i]
  }
  return largest
}
