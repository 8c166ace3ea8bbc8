// Slow: compares each entry with all entries before it: O(n^2).
export function firstContradiction(oldCodes: string[], newCodes: string[]): number {
  for (let j = 0; j < oldCodes.length; j++) {
    for (let i = 0; i < j; i++) {
      if ((oldCodes[i] === oldCodes[j]) !== (newCodes[i] === newCodes[j])) return j
    }
  }
  return -1
}
