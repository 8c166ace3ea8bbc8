export function finalCover(wall: string[]): number[] {
  const width = wall[0]!.length + 1
  // One string for all; the end of each row, and what lies outside, is not bare.
  const cells = [...wall.join('#')]
  let fresh = [...cells.keys()].filter((at) => cells[at] === 'A' || cells[at] === 'B')
  let days = 0
  while (true) {
    const arrivals = new Map<number, string>()
    for (const at of fresh) {
      for (const next of [at - width, at - 1, at + 1, at + width]) {
        if (cells[next] !== '.') continue
        const kind = arrivals.get(next) ?? cells[at]!
        arrivals.set(next, kind === cells[at] ? kind : 'dead')
      }
    }
    if (arrivals.size === 0) break
    days++
    for (const [at, kind] of arrivals) cells[at] = kind
    fresh = [...arrivals.keys()].filter((at) => cells[at] !== 'dead')
  }
  const count = (wanted: string) => cells.filter((cell) => cell === wanted).length
  return [count('A'), count('B'), count('dead'), days]
}
