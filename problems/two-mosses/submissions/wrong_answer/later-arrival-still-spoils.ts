// Mistake: spoils a cell of the other kind although that came on an earlier day.
export function finalCover(wall: string[]): number[] {
  const cells = wall.map((row) => [...row])
  const given = wall.map((row) => [...row].map((cell) => cell !== '.'))
  let fresh: [number, number][] = []
  for (const [row, line] of cells.entries()) {
    for (const [column, kind] of line.entries()) if (kind === 'A' || kind === 'B') fresh.push([row, column])
  }
  let days = 0
  while (true) {
    const reached: [number, number][] = []
    for (const [row, column] of fresh) {
      const kind = cells[row]![column]!
      if (kind === 'x') continue
      for (const [y, x] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
        const there = cells[y!]?.[x!]
        if (there === '.') {
          cells[y!]![x!] = kind
          reached.push([y!, x!])
        } else if (there !== undefined && there !== kind && !given[y!]![x!]) cells[y!]![x!] = 'x'
      }
    }
    if (reached.length === 0) break
    days++
    fresh = reached
  }
  const count = (wanted: string) => cells.flat().filter((cell) => cell === wanted).length
  return [count('A'), count('B'), count('x'), days]
}
