export function turnClock(shown: number[], sizes: number[], ticks: bigint): number[] {
  const display = [...shown]
  let carry = ticks
  for (let i = display.length - 1; i >= 0; i--) {
    const size = BigInt(sizes[i]!)
    const sum = BigInt(display[i]!) + carry
    const value = ((sum % size) + size) % size
    display[i] = Number(value)
    carry = (sum - value) / size
  }
  return display
}
