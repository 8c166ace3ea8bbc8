// Slow: uses the rule once for each step.
export function numberAfter(
  start: number,
  factor: number,
  shift: number,
  modulus: number,
  times: bigint,
): number {
  let number = BigInt(start)
  for (let step = 0n; step < times; step++) number = (BigInt(factor) * number + BigInt(shift)) % BigInt(modulus)
  return Number(number)
}
