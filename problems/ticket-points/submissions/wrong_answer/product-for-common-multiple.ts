// Mistake: takes the product for the least common multiple, which is wrong if there is a common divisor.
export function ticketPoints(n: bigint, a: number, b: number): bigint {
  const sum = (divisor: bigint): bigint => {
    const count = n / divisor
    return (divisor * count * (count + 1n)) / 2n
  }
  return sum(BigInt(a)) + sum(BigInt(b)) - sum(BigInt(a) * BigInt(b))
}
