// Mistake: drives from each start to the last depot only, and forgets the stretches from depot 0 on.
export function startDepot(stored: number[], needed: number[]): number {
  let start = -1
  let salt = 0
  for (let i = stored.length - 1; i >= 0; i--) {
    salt = Math.min(0, salt) + stored[i] - needed[i]
    if (salt >= 0) start = i
  }
  return start
}
