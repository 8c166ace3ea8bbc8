// Mistake: crosses exactly when that pays within the next block, for either side to start on.
export function leastSun(left: number[], right: number[], crossing: number): number {
  const walk = (start: number[], other: number[]): number => {
    let [own, across] = [start, other]
    let total = 0
    for (let i = 0; i < left.length; i++) {
      if (i > 0 && across[i]! + crossing < own[i]!) {
        total += crossing
        ;[own, across] = [across, own]
      }
      total += own[i]!
    }
    return total
  }
  return Math.min(walk(left, right), walk(right, left))
}
