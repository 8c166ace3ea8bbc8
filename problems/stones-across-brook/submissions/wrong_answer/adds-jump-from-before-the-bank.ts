// Mistake: starts with ways for positions before the near bank, which do not exist.
export function countCrossings(stones: string): number {
  let [third, second, last] = [1, 1, 1]
  for (const stone of `${stones}o`) {
    const ways = stone === 'o' ? (third + second + last) % 1_000_000_007 : 0
    third = second
    second = last
    last = ways
  }
  return last
}
