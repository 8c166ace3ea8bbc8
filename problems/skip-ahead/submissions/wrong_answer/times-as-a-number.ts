// Mistake: makes a floating-point number of times, so that large ones lose their last digits.
export function numberAfter(
  start: number,
  factor: number,
  shift: number,
  modulus: number,
  times: bigint,
): number {
  const m = BigInt(modulus)
  let [a, b, x] = [BigInt(factor), BigInt(shift), BigInt(start)]
  for (let left = Number(times); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) x = (a * x + b) % m
    ;[a, b] = [(a * a) % m, (a * b + b) % m]
  }
  return Number(x)
}
