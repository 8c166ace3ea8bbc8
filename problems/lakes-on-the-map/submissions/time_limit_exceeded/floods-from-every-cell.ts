// Slow: floods the body of water anew from every cell of it, and counts it only from its first cell.
export function lakeSizes(rows: string[]): number[] {
  const height = rows.length
  const width = rows[0].length
  const sizes: number[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (rows[row][column] !== '~') continue
      const first = row * width + column
      const seen = new Set([first])
      let isLake = true
      for (const cell of seen) {
        const [r, c] = [Math.floor(cell / width), cell % width]
        if (r === 0 || c === 0 || r === height - 1 || c === width - 1) isLake = false
        for (const [i, j] of [
          [r + 1, c],
          [r - 1, c],
          [r, c + 1],
          [r, c - 1],
        ])
          if (rows[i]?.[j] === '~') seen.add(i * width + j)
      }
      const isFirst = [...seen].every((cell) => cell >= first)
      if (isLake && isFirst) sizes.push(seen.size)
    }
  }
  return sizes.sort((a, b) => b - a)
}
