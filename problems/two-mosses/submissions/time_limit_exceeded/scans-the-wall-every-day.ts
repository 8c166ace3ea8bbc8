// Slow: looks at every cell of the wall on every day.
export function finalCover(wall: string[]): number[] {
  let cells = wall.map((row) => [...row])
  for (let days = 0; ; days++) {
    let changed = false
    const evening = cells.map((line, row) =>
      line.map((cell, column) => {
        if (cell !== '.') return cell
        const around = [cells[row - 1]?.[column], cells[row + 1]?.[column], line[column - 1], line[column + 1]]
        const [a, b] = [around.includes('A'), around.includes('B')]
        if (a || b) changed = true
        return a && b ? 'x' : a ? 'A' : b ? 'B' : '.'
      }),
    )
    const count = (wanted: string) => cells.flat().filter((cell) => cell === wanted).length
    if (!changed) return [count('A'), count('B'), count('x'), days]
    cells = evening
  }
}
