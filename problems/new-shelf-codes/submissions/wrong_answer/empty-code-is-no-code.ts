// Tests what is found for truth, so an empty code counts as "not met yet".
export function firstContradiction(oldCodes: string[], newCodes: string[]): number {
  const toNew = new Map<string, string>()
  const toOld = new Map<string, string>()
  for (let i = 0; i < oldCodes.length; i++) {
    const known = toNew.get(oldCodes[i])
    const owner = toOld.get(newCodes[i])
    if ((known && known !== newCodes[i]) || (owner && owner !== oldCodes[i])) return i
    toNew.set(oldCodes[i], newCodes[i])
    toOld.set(newCodes[i], oldCodes[i])
  }
  return -1
}
