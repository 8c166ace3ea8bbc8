// Mistake: fills the table with the left end from left to right, so that shorter intervals are not known yet.
export function leastEffort(width: number, positions: number[], weights: number[]): number {
  const at = [0, ...positions, width]
  const effort = at.map(() => at.map(() => 0))
  for (let l = 0; l < at.length - 2; l++) {
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
