// Mistake: removes the water cells at the edge, but not what is connected with them.
export function lakeSizes(rows: string[]): number[] {
  const height = rows.length
  const width = rows[0].length
  const water = rows.map((row, r) =>
    [...row].map((cell, c) => cell === '~' && r > 0 && c > 0 && r < height - 1 && c < width - 1),
  )
  const sizes: number[] = []
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      if (!water[r][c]) continue
      water[r][c] = false
      const queue = [[r, c]]
      for (const [i, j] of queue) {
        for (const [k, l] of [
          [i + 1, j],
          [i - 1, j],
          [i, j + 1],
          [i, j - 1],
        ]) {
          if (!water[k][l]) continue
          water[k][l] = false
          queue.push([k, l])
        }
      }
      sizes.push(queue.length)
    }
  }
  return sizes.sort((a, b) => b - a)
}
