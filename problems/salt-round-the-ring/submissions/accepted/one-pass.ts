export function startDepot(stored: number[], needed: number[]): number {
  let start = 0
  let salt = 0
  let total = 0
  for (const [depot, bags] of stored.entries()) {
    const change = bags - needed[depot]
    total += change
    salt += change
    if (salt < 0) {
      start = depot + 1
      salt = 0
    }
  }
  return total < 0 ? -1 : start
}
