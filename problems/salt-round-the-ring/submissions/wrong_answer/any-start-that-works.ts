// Mistake: grows a piece of road that can be driven, at its end while there is salt, else at its beginning: that start works, but
// need not be the lowest.
export function startDepot(stored: number[], needed: number[]): number {
  let start = stored.length
  let end = 0
  let salt = 0
  while (end < start) {
    if (salt >= 0 && end > 0) {
      salt += stored[end] - needed[end]
      end++
    } else if (end === 0) {
      salt += stored[0] - needed[0]
      end = 1
    } else {
      start--
      salt += stored[start] - needed[start]
    }
  }
  if (salt < 0) return -1
  return start % stored.length
}
