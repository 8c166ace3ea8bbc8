export function lakeSizes(rows: string[]): number[] {
  const height = rows.length
  const width = rows[0].length
  const seen = rows.map(() => new Array<boolean>(width).fill(false))
  const stack: [r: number, c: number][] = []

  function meet(r: number, c: number): void {
    if (rows[r]?.[c] !== '~' || seen[r][c]) return
    seen[r][c] = true
    stack.push([r, c])
  }

  const sizes: number[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      meet(row, column)
      if (stack.length === 0) continue
      let size = 0
      let isSea = false
      for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
        const [r, c] = cell
        size++
        if (r === 0 || c === 0 || r === height - 1 || c === width - 1) isSea = true
        meet(r - 1, c)
        meet(r + 1, c)
        meet(r, c - 1)
        meet(r, c + 1)
      }
      if (!isSea) sizes.push(size)
    }
  }
  return sizes.sort((a, b) => b - a)
}
