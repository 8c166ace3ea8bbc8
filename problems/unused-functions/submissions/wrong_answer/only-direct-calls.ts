// Mistake: marks the entries and what they call, but not what is called from there.
export function unusedFunctions(calls: number[][], entries: number[]): number[] {
  const used = new Set(entries)
  for (const entry of entries) for (const called of calls[entry]) used.add(called)
  return calls.map((_, i) => i).filter((i) => !used.has(i))
}
