export function largestMural(widths: number[], heights: number[]): number {
  const open: { length: number; height: number }[] = []
  let largest = 0
  for (const [i, height] of [...heights, 0].entries()) {
    let length = 0
    while (open.at(-1)?.height! >= height) {
      const closed = open.pop()!
      length += closed.length
      largest = Math.max(largest, closed.height * length)
    }
    open.push({ length: length + widths[i], height })
  }
  return largest
}
