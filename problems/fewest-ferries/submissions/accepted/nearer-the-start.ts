export function fewestFerries(lines: number[][], start: number, goal: number): number {
  const calls = new Map<number, [line: number, place: number][]>()
  for (const [line, piers] of lines.entries()) {
    for (const [place, pier] of piers.entries()) {
      const known = calls.get(pier)
      if (known) known.push([line, place])
      else calls.set(pier, [[line, place]])
    }
  }
  // For each line the earliest place where it was boarded: all later ones are reached.
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
