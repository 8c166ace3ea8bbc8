// Slow: moves the pots of each belt hour by hour, though only as many hours as make no full round.
export function runBelts(pots: number[][], hours: number): void {
  let [top, bottom, left, right] = [0, pots.length - 1, 0, pots[0].length - 1]
  while (top < bottom && left < right) {
    const rounds = 2 * (bottom - top + right - left)
    for (let hour = 0; hour < hours % rounds; hour++) {
      const corner = pots[top][left]
      for (let r = top; r < bottom; r++) pots[r][left] = pots[r + 1][left]
      for (let c = left; c < right; c++) pots[bottom][c] = pots[bottom][c + 1]
      for (let r = bottom; r > top; r--) pots[r][right] = pots[r - 1][right]
      for (let c = right; c > left + 1; c--) pots[top][c] = pots[top][c - 1]
      pots[top][left + 1] = corner
    }
    top++
    bottom--
    left++
    right--
  }
}
