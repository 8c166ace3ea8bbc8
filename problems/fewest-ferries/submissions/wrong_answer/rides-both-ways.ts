// Mistake: takes every pier of a line as reached when it is boarded, the earlier ones, too.
export function fewestFerries(lines: number[][], start: number, goal: number): number {
  const linesAt = new Map<number, number[]>()
  for (const [line, piers] of lines.entries()) {
    for (const pier of piers) {
      if (!linesAt.has(pier)) linesAt.set(pier, [])
      linesAt.get(pier)!.push(line)
    }
  }
  const done = new Set<number>()
  const ferries = new Map([[start, 0]])
  for (const [pier, count] of ferries) {
    for (const line of linesAt.get(pier) ?? []) {
      if (done.has(line)) continue
      done.add(line)
      for (const next of lines[line]!) if (!ferries.has(next)) ferries.set(next, count + 1)
    }
  }
  return ferries.get(goal) ?? -1
}
