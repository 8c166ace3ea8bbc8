// Checks that an old code always gets the same new one, but not the other direction.
export function firstContradiction(oldCodes: string[], newCodes: string[]): number {
  const toNew = new Map<string, string>()
  for (let i = 0; i < oldCodes.length; i++) {
    const known = toNew.get(oldCodes[i])
    if (known !== undefined && known !== newCodes[i]) return i
    toNew.set(oldCodes[i], newCodes[i])
  }
  return -1
}
