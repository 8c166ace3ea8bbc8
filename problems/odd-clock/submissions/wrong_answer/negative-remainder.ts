// Mistake: takes the remainder as it comes, which is negative for a negative sum.
export function turnClock(shown: number[], sizes: number[], ticks: bigint): number[] {
  const display = [...shown]
  let carry = ticks
  for (let i = display.length - 1; i >= 0; i--) {
    const size = BigInt(sizes[i]!)
    const sum = BigInt(display[i]!) + carry
    display[i] = Number(sum % size)
    carry = sum / size
  }
  return display
}
