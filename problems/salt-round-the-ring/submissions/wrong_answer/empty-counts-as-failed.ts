// Mistake: gives a start up when the lorry is just empty at the end of a stretch.
export function startDepot(stored: number[], needed: number[]): number {
  let [start, salt, total] = [0, 0, 0]
  for (let i = 0; i < stored.length; i++) {
    total += stored[i] - needed[i]
    salt += stored[i] - needed[i]
    if (salt <= 0) [start, salt] = [i + 1, 0]
  }
  return total < 0 ? -1 : start % stored.length
}
