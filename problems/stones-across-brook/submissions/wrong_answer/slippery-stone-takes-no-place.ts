// Mistake: skips a slippery stone without moving on the three numbers, as if it were not there.
export function countCrossings(stones: string): number {
  let [third, second, last] = [0, 0, 1]
  for (const stone of `${stones}o`) {
    if (stone === 'x') continue
    const ways = (third + second + last) % 1_000_000_007
    third = second
    second = last
    last = ways
  }
  return last
}
