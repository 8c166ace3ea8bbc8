// Mistake: knows jumps of 1 and 2 only, as in the best-known form of the puzzle.
export function countCrossings(stones: string): number {
  let [second, last] = [0, 1]
  for (const stone of `${stones}o`) {
    const ways = stone === 'o' ? (second + last) % 1_000_000_007 : 0
    second = last
    last = ways
  }
  return last
}
