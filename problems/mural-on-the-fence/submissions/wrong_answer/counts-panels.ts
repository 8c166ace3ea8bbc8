// Mistake: takes all panels for 1 wide once there are several, and weighs only a mural of one panel with its width.
export function largestMural(widths: number[], heights: number[]): number {
  const open: number[] = []
  let largest = 0
  for (let i = 0; i <= heights.length; i++) {
    while (open.length > 0 && heights[open[open.length - 1]] >= (heights[i] ?? 0)) {
      const at = open.pop()!
      const left = open.length > 0 ? open[open.length - 1] + 1 : 0
      const panels = i - left
      largest = Math.max(largest, heights[at] * (panels === 1 ? widths[at] : panels))
    }
    open.push(i)
  }
  return largest
}
