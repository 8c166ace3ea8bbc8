// Mistake: goes through the functions once in order of numbers, and misses calls to functions that it has passed.
export function unusedFunctions(calls: number[][], entries: number[]): number[] {
  const used = new Array<boolean>(calls.length).fill(false)
  for (const entry of entries) used[entry] = true
  for (let i = 0; i < calls.length; i++) {
    if (!used[i]) continue
    for (const called of calls[i]) used[called] = true
  }
  return calls.map((_, i) => i).filter((i) => !used[i])
}
