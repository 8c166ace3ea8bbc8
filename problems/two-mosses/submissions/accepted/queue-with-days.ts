export function finalCover(wall: string[]): number[] {
  const [rows, columns] = [wall.length, wall[0]!.length]
  const kinds = wall.map((row) => [...row])
  const days = wall.map((row) => [...row].map(() => 0))
  const queue: [number, number][] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      if ('AB'.includes(kinds[row]![column]!)) queue.push([row, column])
  }
  let last = 0
  for (let head = 0; head < queue.length; head++) {
    const [row, column] = queue[head]!
    const kind = kinds[row]![column]!
    if (kind === 'x') continue
    const day = days[row]![column]! + 1
    for (const [y, x] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
      const there = kinds[y!]?.[x!]
      if (there === '.') {
        kinds[y!]![x!] = kind
        days[y!]![x!] = day
        queue.push([y!, x!])
        last = day
      } else if (there !== undefined && there !== kind && days[y!]![x!] === day) kinds[y!]![x!] = 'x'
    }
  }
  const count = (wanted: string) => kinds.flat().filter((kind) => kind === wanted).length
  return [count('A'), count('B'), count('x'), last]
}
