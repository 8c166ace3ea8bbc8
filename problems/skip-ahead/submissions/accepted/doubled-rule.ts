export function numberAfter(
  start: number,
  factor: number,
  shift: number,
  modulus: number,
  times: bigint,
): number {
  const m = BigInt(modulus)
  // The rule for 1, 2, 4, 8 ... steps at once: x becomes a * x + b.
  let [a, b] = [BigInt(factor), BigInt(shift)]
  let x = BigInt(start)
  for (let left = times; left > 0n; left /= 2n) {
    if (left % 2n === 1n) x = (a * x + b) % m
    ;[a, b] = [(a * a) % m, (a * b + b) % m]
  }
  return Number(x)
}
