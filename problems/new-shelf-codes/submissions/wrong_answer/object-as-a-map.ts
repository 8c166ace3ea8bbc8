// Uses plain objects as maps, in which a code such as "constructor" seems to be there already.
export function firstContradiction(oldCodes: string[], newCodes: string[]): number {
  const toNew: Record<string, string> = {}
  const toOld: Record<string, string> = {}
  for (let i = 0; i < oldCodes.length; i++) {
    const [before, after] = [oldCodes[i], newCodes[i]]
    if (before in toNew && toNew[before] !== after) return i
    if (after in toOld && toOld[after] !== before) return i
    toNew[before] = after
    toOld[after] = before
  }
  return -1
}
