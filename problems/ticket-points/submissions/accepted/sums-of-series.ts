export function ticketPoints(n: bigint, a: number, b: number): bigint {
  const first = BigInt(a)
  const second = BigInt(b)
  const both = (first / greatestCommonDivisor(first, second)) * second
  return sumOfMultiples(first, n) + sumOfMultiples(second, n) - sumOfMultiples(both, n)
}

/** The sum of the multiples of `divisor` from 1 to n. */
function sumOfMultiples(divisor: bigint, n: bigint): bigint {
  const count = n / divisor
  return (divisor * count * (count + 1n)) / 2n
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
