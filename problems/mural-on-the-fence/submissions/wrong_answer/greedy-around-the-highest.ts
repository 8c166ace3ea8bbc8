// Mistake: begins at the highest panel and always takes in the higher neighbour, once only; a mural elsewhere is never seen.
export function largestMural(widths: number[], heights: number[]): number {
  const top = heights.reduce((best, height, i) => (height > heights[best] ? i : best), 0)
  let [left, right, height, length] = [top, top, heights[top], widths[top]]
  let largest = height * length
  while (height > 0 && (left > 0 || right < heights.length - 1)) {
    const [before, after] = [heights[left - 1] ?? 0, heights[right + 1] ?? 0]
    if (before === 0 && after === 0) break
    const next = before > after ? --left : ++right
    height = Math.min(height, heights[next])
    length += widths[next]
    largest = Math.max(largest, height * length)
  }
  return largest
}
