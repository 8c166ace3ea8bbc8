// Mistake: sort() without a comparison sorts as text, so 10 comes before 9.
export function unusedFunctions(calls: number[][], entries: number[]): number[] {
  const unused = new Set(calls.keys())
  const stack = [...entries]
  while (stack.length > 0) {
    const called = stack.pop()!
    if (unused.delete(called)) stack.push(...calls[called])
  }
  return [...unused].sort()
}
