export function unusedFunctions(calls: number[][], entries: number[]): number[] {
  const used = new Array<boolean>(calls.length).fill(false)
  for (const entry of entries) used[entry] = true
  const met = [...entries]
  for (const caller of met) {
    for (const called of calls[caller]) {
      if (used[called]) continue
      used[called] = true
      met.push(called)
    }
  }
  const unused: number[] = []
  for (let i = 0; i < calls.length; i++) if (!used[i]) unused.push(i)
  return unused
}
