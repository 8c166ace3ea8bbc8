// Mistake: counts the piers on the way instead of the ferries.
export function fewestFerries(lines: number[][], start: number, goal: number): number {
  const next = new Map<number, number[]>()
  for (const piers of lines) {
    for (const [place, pier] of piers.slice(0, -1).entries()) {
      if (!next.has(pier)) next.set(pier, [])
      next.get(pier)!.push(piers[place + 1]!)
    }
  }
  const steps = new Map([[start, 0]])
  for (const [pier, count] of steps) {
    for (const other of next.get(pier) ?? []) if (!steps.has(other)) steps.set(other, count + 1)
  }
  return steps.get(goal) ?? -1
}
