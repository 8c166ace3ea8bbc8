// Slow: goes through all functions again and again, as long as a new one turns out to be used.
export function unusedFunctions(calls: number[][], entries: number[]): number[] {
  const used = new Array<boolean>(calls.length).fill(false)
  for (const entry of entries) used[entry] = true
  let changed = true
  while (changed) {
    changed = false
    for (let i = 0; i < calls.length; i++) {
      if (!used[i]) continue
      for (const called of calls[i]) {
        if (!used[called]) changed = true
        used[called] = true
      }
    }
  }
  return calls.map((_, i) => i).filter((i) => !used[i])
}
