// Keeps old and new codes in one map, so that a code that is both an old and a new one contradicts itself.
export function firstContradiction(oldCodes: string[], newCodes: string[]): number {
  const partner = new Map<string, string>()
  for (let i = 0; i < oldCodes.length; i++) {
    if ((partner.get(oldCodes[i]) ?? newCodes[i]) !== newCodes[i]) return i
    if ((partner.get(newCodes[i]) ?? oldCodes[i]) !== oldCodes[i]) return i
    partner.set(oldCodes[i], newCodes[i])
    partner.set(newCodes[i], oldCodes[i])
  }
  return -1
}
