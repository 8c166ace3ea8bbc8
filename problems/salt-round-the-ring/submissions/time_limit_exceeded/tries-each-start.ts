// Slow: drives round from each depot in turn, O(n^2).
export function startDepot(stored: number[], needed: number[]): number {
  for (let start = 0; start < stored.length; start++) {
    let salt = 0
    let driven = 0
    while (driven < stored.length && salt >= 0) {
      const depot = (start + driven) % stored.length
      salt += stored[depot] - needed[depot]
      driven++
    }
    if (salt >= 0) return start
  }
  return -1
}
