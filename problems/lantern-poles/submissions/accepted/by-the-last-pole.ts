export function leastEffort(width: number, positions: number[], weights: number[]): number {
  const at = [0, ...positions, width]
  // effort[l][r]: the least effort to take down all that stands strictly between l and r.
  const effort = at.map(() => at.map(() => 0))
  for (let l = at.length - 3; l >= 0; l--) {
    for (let r = l + 2; r < at.length; r++) {
      const span = at[r]! - at[l]!
      let least = Infinity
      for (let k = l + 1; k < r; k++)
        least = Math.min(least, effort[l]![k]! + effort[k]![r]! + weights[k - 1]! * span)
      effort[l]![r] = least
    }
  }
  return effort[0]!.at(-1)!
}
