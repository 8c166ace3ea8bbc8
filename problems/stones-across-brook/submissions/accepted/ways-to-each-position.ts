const modulus = 1_000_000_007

export function countCrossings(stones: string): number {
  let [third, second, last] = [0, 0, 1]
  // The far bank is like one more firm stone.
  for (const stone of `${stones}o`) {
    const ways = stone === 'o' ? (third + second + last) % modulus : 0
    third = second
    second = last
    last = ways
  }
  return last
}
