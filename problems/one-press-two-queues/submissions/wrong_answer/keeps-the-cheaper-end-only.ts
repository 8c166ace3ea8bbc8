// Mistake: keeps one cost for each pair of beginnings, with the ink that it ended with; the dearer end may win later.
export function leastChangeover(first: number[], second: number[], change: number[][]): number {
  const cost = (from: number, to: number) => (from < 0 ? 0 : change[from]![to]!)
  let above: [number, number][] = []
  for (let i = 0; i <= first.length; i++) {
    const row: [number, number][] = []
    for (let j = 0; j <= second.length; j++) {
      let best: [number, number] = i === 0 && j === 0 ? [0, -1] : [Infinity, -1]
      if (i > 0) {
        const [total, ink] = above[j]!
        best = [total + cost(ink, first[i - 1]!), first[i - 1]!]
      }
      if (j > 0) {
        const [total, ink] = row[j - 1]!
        const other = total + cost(ink, second[j - 1]!)
        if (other < best[0]) best = [other, second[j - 1]!]
      }
      row.push(best)
    }
    above = row
  }
  return above.at(-1)![0]
}
