// Mistake: computes the doubled shift from the factor that is doubled already.
export function numberAfter(
  start: number,
  factor: number,
  shift: number,
  modulus: number,
  times: bigint,
): number {
  const m = BigInt(modulus)
  let [a, b, x] = [BigInt(factor), BigInt(shift), BigInt(start)]
  for (let left = times; left > 0n; left /= 2n) {
    if (left % 2n === 1n) x = (a * x + b) % m
    a = (a * a) % m
    b = (a * b + b) % m
  }
  return Number(x)
}
