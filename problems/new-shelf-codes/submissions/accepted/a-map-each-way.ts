export function firstContradiction(oldCodes: string[], newCodes: string[]): number {
  const toNew = new Map<string, string>()
  const toOld = new Map<string, string>()
  for (const [i, before] of oldCodes.entries()) {
    const after = newCodes[i]
    if ((toNew.get(before) ?? after) !== after || (toOld.get(after) ?? before) !== before) return i
    toNew.set(before, after)
    toOld.set(after, before)
  }
  return -1
}
