// Slow: looks through the whole rest of a line at each boarding.
export function fewestFerries(lines: number[][], start: number, goal: number): number {
  const calls = new Map<number, [line: number, place: number][]>()
  for (const [line, piers] of lines.entries()) {
    for (const [place, pier] of piers.entries()) {
      if (!calls.has(pier)) calls.set(pier, [])
      calls.get(pier)!.push([line, place])
    }
  }
  const ferries = new Map([[start, 0]])
  for (const [pier, count] of ferries) {
    if (pier === goal) return count
    for (const [line, place] of calls.get(pier) ?? []) {
      const piers = lines[line]!
      for (let next = place + 1; next < piers.length; next++) {
        if (!ferries.has(piers[next]!)) ferries.set(piers[next]!, count + 1)
      }
    }
  }
  return -1
}
