// Mistake: takes the longest chain that still fits, again and again.
export function fewestChains(lengths: number[], total: number): number {
  let chains = 0
  let rest = total
  for (const length of [...lengths].sort((a, b) => b - a)) {
    chains += Math.floor(rest / length)
    rest %= length
  }
  return rest === 0 ? chains : -1
}
