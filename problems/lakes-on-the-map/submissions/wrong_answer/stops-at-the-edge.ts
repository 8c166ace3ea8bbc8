// Mistake: gives up a body of water as soon as it meets the edge. What has not been marked yet is found again, as a lake.
export function lakeSizes(rows: string[]): number[] {
  const height = rows.length
  const width = rows[0].length
  const seen = rows.map(() => new Array<boolean>(width).fill(false))

  function sizeFrom(row: number, column: number): number {
    const queue = [[row, column]]
    seen[row][column] = true
    for (const [r, c] of queue) {
      if (r === 0 || c === 0 || r === height - 1 || c === width - 1) return 0
      for (const [i, j] of [
        [r - 1, c],
        [r, c - 1],
        [r, c + 1],
        [r + 1, c],
      ]) {
        if (rows[i][j] !== '~' || seen[i][j]) continue
        seen[i][j] = true
        queue.push([i, j])
      }
    }
    return queue.length
  }

  const sizes: number[] = []
  for (let r = 0; r < height; r++)
    for (let c = 0; c < width; c++)
      if (rows[r][c] === '~' && !seen[r][c]) sizes.push(sizeFrom(r, c))
  return sizes.filter((size) => size > 0).sort((a, b) => b - a)
}
