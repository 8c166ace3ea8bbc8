// Mistake: follows the calls of the first entry only; the other entries count as used, but not what they call.
export function unusedFunctions(calls: number[][], entries: number[]): number[] {
  const used = new Set<number>(entries)
  const stack = entries.slice(0, 1)
  while (stack.length > 0) {
    for (const called of calls[stack.pop()!]) {
      if (used.has(called)) continue
      used.add(called)
      stack.push(called)
    }
  }
  return calls.map((_, i) => i).filter((i) => !used.has(i))
}
