// Mistake: passes over a flag equal to its neighbour even if that one is in use, so no letter comes twice.
export function signals(flags: string, height: number): string[] {
  const sorted = [...flags].sort()
  const used = sorted.map(() => false)
  const found: string[] = []
  const extend = (signal: string): void => {
    if (signal.length === height) {
      found.push(signal)
      return
    }
    for (const [i, flag] of sorted.entries()) {
      if (used[i] || signal.endsWith(flag)) continue
      if (i > 0 && sorted[i - 1] === flag) continue
      used[i] = true
      extend(signal + flag)
      used[i] = false
    }
  }
  extend('')
  return found
}
