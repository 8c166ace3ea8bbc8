// Mistake: multiplies as floating-point numbers, which are exact only up to 2^53.
export function numberAfter(
  start: number,
  factor: number,
  shift: number,
  modulus: number,
  times: bigint,
): number {
  let [a, b, x] = [factor, shift, start]
  for (let left = times; left > 0n; left /= 2n) {
    if (left % 2n === 1n) x = (a * x + b) % modulus
    ;[a, b] = [(a * a) % modulus, (a * b + b) % modulus]
  }
  return x
}
