// Mistake: divides by factor - 1 with the inverse modulo a prime, but the modulus need not be a prime.
export function numberAfter(
  start: number,
  factor: number,
  shift: number,
  modulus: number,
  times: bigint,
): number {
  const [x, a, b, m] = [BigInt(start), BigInt(factor), BigInt(shift), BigInt(modulus)]
  const power = (base: bigint, exponent: bigint): bigint => {
    let result = 1n % m
    for (let square = base % m; exponent > 0n; exponent /= 2n, square = (square * square) % m)
      if (exponent % 2n === 1n) result = (result * square) % m
    return result
  }
  if (times === 0n) return start
  if (a === 1n) return Number((x + times * b) % m)
  if (a === 0n) return shift
  const all = power(a, times)
  return Number((all * x + b * ((all - 1n + m) % m) * power(a - 1n, m - 2n)) % m)
}
