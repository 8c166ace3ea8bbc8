// Mistake: keeps one place only for each pier of a line, the last one, so that an earlier call is forgotten.
export function fewestFerries(lines: number[][], start: number, goal: number): number {
  const calls = new Map<number, Map<number, number>>()
  for (const [line, piers] of lines.entries()) {
    for (const [place, pier] of piers.entries()) {
      if (!calls.has(pier)) calls.set(pier, new Map())
      calls.get(pier)!.set(line, place)
    }
  }
  const boarded = lines.map((piers) => piers.length)
  const ferries = new Map([[start, 0]])
  for (const [pier, count] of ferries) {
    for (const [line, place] of calls.get(pier) ?? []) {
      for (const next of lines[line]!.slice(place, boarded[line]!)) {
        if (!ferries.has(next)) ferries.set(next, count + 1)
      }
      boarded[line] = Math.min(boarded[line]!, place)
    }
  }
  return ferries.get(goal) ?? -1
}
