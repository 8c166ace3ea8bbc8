// Mistake: puts a negative remainder right, but hands on the quotient that is rounded towards zero.
export function turnClock(shown: number[], sizes: number[], ticks: bigint): number[] {
  const display = [...shown]
  let carry = ticks
  for (let i = display.length - 1; i >= 0; i--) {
    const size = BigInt(sizes[i]!)
    const sum = BigInt(display[i]!) + carry
    display[i] = Number(((sum % size) + size) % size)
    carry = sum / size
  }
  return display
}
