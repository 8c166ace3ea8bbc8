// Mistake: keeps the sums in 32 bits.
export function startDepot(stored: number[], needed: number[]): number {
  let [start, salt, total] = [0, 0, 0]
  for (let i = 0; i < stored.length; i++) {
    total = (total + stored[i] - needed[i]) | 0
    salt = (salt + stored[i] - needed[i]) | 0
    if (salt < 0) [start, salt] = [i + 1, 0]
  }
  return total < 0 ? -1 : start
}
