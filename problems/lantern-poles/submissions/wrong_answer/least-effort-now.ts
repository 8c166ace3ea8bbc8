// Mistake: always takes the pole that needs the least effort now.
export function leastEffort(width: number, positions: number[], weights: number[]): number {
  const standing = positions.map((at, i) => ({ at, weight: weights[i]! }))
  let total = 0
  while (standing.length > 0) {
    const efforts = standing.map(
      ({ weight }, i) => weight * ((standing[i + 1]?.at ?? width) - (standing[i - 1]?.at ?? 0)),
    )
    const least = Math.min(...efforts)
    total += least
    standing.splice(efforts.indexOf(least), 1)
  }
  return total
}
