// Mistake: a cell whose tie is noticed only after it was put into the list still spreads.
export function finalCover(wall: string[]): number[] {
  const cells = wall.map((row) => [...row])
  let fresh: [number, number, string][] = []
  for (const [row, line] of cells.entries()) {
    for (const [column, kind] of line.entries()) if (kind === 'A' || kind === 'B') fresh.push([row, column, kind])
  }
  let days = 0
  while (true) {
    const reached: [number, number, string][] = []
    const today = new Map<string, string>()
    for (const [row, column, kind] of fresh) {
      for (const [y, x] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
        const key = `${y},${x}`
        if (cells[y!]?.[x!] === '.') {
          cells[y!]![x!] = kind
          today.set(key, kind)
          reached.push([y!, x!, kind])
        } else if (today.has(key) && today.get(key) !== kind) cells[y!]![x!] = 'x'
      }
    }
    if (reached.length === 0) break
    days++
    fresh = reached
  }
  const count = (wanted: string) => cells.flat().filter((cell) => cell === wanted).length
  return [count('A'), count('B'), count('x'), days]
}
