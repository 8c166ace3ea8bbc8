// Mistake: follows every call, also to functions that are marked already, and never comes out of a circle.
export function unusedFunctions(calls: number[][], entries: number[]): number[] {
  const used = new Array<boolean>(calls.length).fill(false)
  function visit(i: number): void {
    used[i] = true
    for (const called of calls[i]) if (called !== i) visit(called)
  }
  for (const entry of entries) visit(entry)
  return calls.map((_, i) => i).filter((i) => !used[i])
}
