// Slow: tries each standing pole as the next one, so it goes through all orders.
export function leastEffort(width: number, positions: number[], weights: number[]): number {
  function rest(standing: readonly number[]): number {
    if (standing.length === 0) return 0
    let least = Infinity
    for (const [i, pole] of standing.entries()) {
      const left = i > 0 ? positions[standing[i - 1]!]! : 0
      const right = i + 1 < standing.length ? positions[standing[i + 1]!]! : width
      const others = standing.filter((other) => other !== pole)
      least = Math.min(least, weights[pole]! * (right - left) + rest(others))
    }
    return least
  }
  return rest(positions.map((_, i) => i))
}
