// Mistake: sort() without a comparison sorts numbers as text.
export function lakeSizes(rows: string[]): number[] {
  const height = rows.length
  const width = rows[0].length
  const seen = rows.map(() => new Array<boolean>(width).fill(false))
  const sizes: number[] = []
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      if (rows[r][c] !== '~' || seen[r][c]) continue
      seen[r][c] = true
      const queue = [[r, c]]
      let isLake = true
      for (const [i, j] of queue) {
        if (i === 0 || j === 0 || i === height - 1 || j === width - 1) isLake = false
        for (const [k, l] of [
          [i + 1, j],
          [i - 1, j],
          [i, j + 1],
          [i, j - 1],
        ]) {
          if (rows[k]?.[l] !== '~' || seen[k][l]) continue
          seen[k][l] = true
          queue.push([k, l])
        }
      }
      if (isLake) sizes.push(queue.length)
    }
  }
  return sizes.sort().reverse()
}
