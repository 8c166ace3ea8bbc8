// Mistake: splits at the pole that goes first, as if it still stood between the two sides afterwards.
export function leastEffort(width: number, positions: number[], weights: number[]): number {
  const at = [0, ...positions, width]
  const effort = at.map(() => at.map(() => 0))
  for (let l = at.length - 3; l >= 0; l--) {
    for (let r = l + 2; r < at.length; r++) {
      let least = Infinity
      for (let k = l + 1; k < r; k++) {
        const own = weights[k - 1]! * (at[k + 1]! - at[k - 1]!)
        least = Math.min(least, effort[l]![k]! + effort[k]![r]! + own)
      }
      effort[l]![r] = least
    }
  }
  return effort[0]!.at(-1)!
}
