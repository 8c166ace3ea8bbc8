// Mistake: computes with numbers, which are exact only up to 2^53, and makes a bigint of the result.
export function ticketPoints(n: bigint, a: number, b: number): bigint {
  const last = Number(n)
  const gcd = (x: number, y: number): number => (y === 0 ? x : gcd(y, x % y))
  const sum = (divisor: number): number => {
    const count = Math.floor(last / divisor)
    return (divisor * count * (count + 1)) / 2
  }
  return BigInt(sum(a) + sum(b) - sum((a / gcd(a, b)) * b))
}
